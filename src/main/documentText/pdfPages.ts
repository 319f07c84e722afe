import { readFile } from 'node:fs/promises'

type Pdfjs = typeof import('pdfjs-dist/legacy/build/pdf.mjs')

/**
 * The text of a PDF, page by page, until there is as much as is wanted.
 *
 * @param most letters
 * @throws pdfjs' errors for a file that is damaged or locked
 */
export async function pdfPages(path: string, most: number): Promise<string[]> {
  const { getDocument } = await pdfjs()
  const task = getDocument({
    data: new Uint8Array(await readFile(path)),
    verbosity: 0,
    disableFontFace: true,
    useSystemFonts: false,
    stopAtErrors: false,
  })
  try {
    const document = await task.promise
    const pages: string[] = []
    let letters = 0
    for (let number = 1; number <= document.numPages && letters < most; number++) {
      const page = await document.getPage(number)
      const { items } = await page.getTextContent()
      const body = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')
      pages.push(body.slice(0, most - letters))
      letters += body.length
      page.cleanup()
    }
    return pages
  } finally {
    await task.destroy()
  }
}

/** pdfjs would load a native library to draw with where it finds one, and complain where it does not: reading needs none. */
async function pdfjs(): Promise<Pdfjs> {
  const { getBuiltinModule } = process
  const { warn, log } = console
  const none = () => {
    throw new Error('Nothing is drawn here.')
  }
  process.getBuiltinModule = ((name: string) =>
    name === 'module' ? { createRequire: () => none } : getBuiltinModule(name)) as typeof getBuiltinModule
  console.warn = console.log = () => {}
  try {
    return await import('pdfjs-dist/legacy/build/pdf.mjs')
  } finally {
    process.getBuiltinModule = getBuiltinModule
    Object.assign(console, { warn, log })
  }
}
