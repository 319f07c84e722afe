import { open } from 'node:fs/promises'
import { extname } from 'node:path'
import { searchable } from '../../shared/search/index.ts'
import { mediaTypeOf } from '../documents/index.ts'
import { pdfPages } from './pdfPages.ts'
import { plainParts } from './plainParts.ts'

/** What a file says. */
export interface ReadText {
  readonly state: 'read' | 'none' | 'failed'
  readonly pages: readonly { readonly page: number; readonly body: string }[]
}

/** Letters that are kept of a file; what comes after them is not found. */
const mostLetters = 2_000_000

/** Files that are text and nothing else. */
const plain = new Set(['.txt', '.csv', '.eml', '.log', '.md'])

/**
 * Takes the text out of a PDF, page by page, or out of a plain text file. A file of another kind, or one without words
 * such as a scanned page, has none.
 *
 * @param path of the file
 * @param name as it was called
 * @param asSet with its lines and divided words as they stand, to be looked at closer; else as it is looked for
 */
export async function readText(path: string, name: string, asSet = false): Promise<ReadText> {
  try {
    const isPlain = plain.has(extname(name).toLowerCase())
    const pages = (await isPdf(path))
      ? await pdfPages(path, mostLetters)
      : isPlain
        ? await plainParts(path, mostLetters)
        : []
    const said = pages
      .map((body, index) => ({ page: index + 1, body: asSet ? body.toWellFormed() : tidy(body) }))
      .filter(({ body }) => body.trim() !== '')
    return { state: said.length > 0 ? 'read' : 'none', pages: said }
  } catch {
    return { state: 'failed', pages: [] }
  }
}

async function isPdf(path: string): Promise<boolean> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(1024), 0, 1024, 0)
    return mediaTypeOf(buffer.subarray(0, bytesRead)) === 'application/pdf'
  } finally {
    await file.close()
  }
}

/** As it is looked for: words that a line breaks are whole again, and nothing is in it that SQLite would not keep. */
function tidy(text: string): string {
  return searchable(text.toWellFormed())
    .replaceAll(/\0|\u00ad\s*/g, '')
    .replaceAll(/(\p{Ll})-\n(?=\p{Ll})/gu, '$1')
    .replaceAll(/\s+/g, ' ')
    .trim()
}
