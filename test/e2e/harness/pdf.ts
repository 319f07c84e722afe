import { readFileSync } from 'node:fs'
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What a PDF says. */
export interface ReadPdf {
  /** The text of each page, its pieces with spaces between. */
  readonly pages: readonly string[]
  /** The headings of its outline, top level. */
  readonly outline: readonly string[]
  /** How often a picture is drawn. */
  readonly pictures: number
}

/**
 * Reads a PDF's real text back.
 *
 * @example (await readPdf('summary.pdf')).pages[0] // 'Varsel Oversigt …'
 */
export async function readPdf(path: string): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: 0 })
  const document = await task.promise
  const pages: string[] = []
  let pictures = 0
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const content = await page.getTextContent()
    const { fnArray } = await page.getOperatorList()
    pictures += fnArray.filter((drawn) => drawn === OPS.paintImageXObject).length
    pages.push(
      content.items
        // A line that breaks may leave a letter of no font behind, which is read as NUL.
        .map((item) => ('str' in item ? item.str.replaceAll('\0', '') : ''))
        .join(' ')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    )
  }
  const outline = (await document.getOutline()) ?? []
  await task.destroy()
  return { pages, outline: outline.map(({ title }) => title), pictures }
}
