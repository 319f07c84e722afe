import type { PdfRequest } from '../../shared/ipc/index.ts'

/** The query of a print page's address. @example { print: 'summary', lang: 'da', contracts: '["a","b"]' } */
export function printQuery(request: PdfRequest): Record<string, string> {
  switch (request.kind) {
    case 'summary':
      return {
        print: request.kind,
        lang: request.language,
        ...(request.contracts && { contracts: JSON.stringify(request.contracts) }),
      }
    case 'letter':
      return { print: request.kind, contract: request.contract, choices: JSON.stringify(request.choices) }
  }
}
