import type { PdfRequest } from '../../shared/ipc/index.ts'

/** The query of a print page's address: the language, and what is asked for as JSON. */
export function printQuery(request: PdfRequest): Record<string, string> {
  return { print: JSON.stringify(request) }
}
