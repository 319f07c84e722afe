import type { Language, PdfRequest } from '../../shared/ipc/index.ts'
import { safeFileName } from '../fileName.ts'
import type { Margins } from './template.ts'

/** The words around a PDF: in its margins, and in the dialog that asks where to save it. */
export interface PdfTexts extends Margins {
  readonly saveTitle: string
  readonly fileName: string
}

/**
 * @param today the day it is made, `YYYY-MM-DD`
 */
export function pdfTexts(request: PdfRequest, today: string): PdfTexts {
  switch (request.kind) {
    case 'summary':
      return summaryTexts(request.language, today)
    case 'letter':
      return {
        // A letter is its writer's, and Danish: nothing of ours stands around it but the number of the page.
        header: '',
        footer: '',
        page: 'Side',
        saveTitle: request.language === 'da' ? 'Gem opsigelse som PDF' : 'Save notice as PDF',
        fileName: safeFileName(`Opsigelse ${request.choices.what.slice(0, 40).replaceAll(/[\\/]/g, '-')} ${today}.pdf`),
      }
  }
}

function summaryTexts(language: Language, today: string): PdfTexts {
  const locale = language === 'da' ? 'da-DK' : 'en-GB'
  const day = new Date(`${today}T12:00:00Z`).toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'UTC' })
  return language === 'da'
    ? {
        header: 'Varsel',
        footer: `Lavet ${day}. Ikke juridisk rådgivning.`,
        page: 'Side',
        saveTitle: 'Gem oversigt som PDF',
        fileName: `Varsel oversigt ${today}.pdf`,
      }
    : {
        header: 'Varsel',
        footer: `Made on ${day}. Not legal advice.`,
        page: 'Page',
        saveTitle: 'Save summary as PDF',
        fileName: `Varsel summary ${today}.pdf`,
      }
}
