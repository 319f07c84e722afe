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
  if (request.kind !== 'letter') return reportTexts(request, today)
  const saveTitle = request.language === 'da' ? 'Gem opsigelse som PDF' : 'Save notice as PDF'
  // A letter is its writer's, and Danish: nothing of ours stands around it but the number of the page.
  return {
    header: '',
    footer: '',
    page: 'Side',
    saveTitle,
    fileName: fileNameOf('Opsigelse', request.choices.what, today),
  }
}

type Report = Exclude<PdfRequest, { kind: 'letter' }>

/** What each report is called, in the dialog and in the proposed name. */
const names: Readonly<Record<Language, Readonly<Record<Report['kind'], string>>>> = {
  da: { summary: 'oversigt', contract: 'kontrakt', comparison: 'sammenligning', payments: 'betalinger' },
  en: { summary: 'summary', contract: 'contract', comparison: 'comparison', payments: 'payments' },
}

function reportTexts(request: Report, today: string): PdfTexts {
  const { kind, language } = request
  const locale = language === 'da' ? 'da-DK' : 'en-GB'
  const day = new Date(`${today}T12:00:00Z`).toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'UTC' })
  const name = names[language][kind]
  const fileName = fileNameOf(`Varsel ${name}`, kind === 'payments' ? String(request.year) : '', today)
  return language === 'da'
    ? {
        header: 'Varsel',
        footer: `Lavet ${day}. Ikke juridisk rådgivning.`,
        page: 'Side',
        saveTitle: `Gem ${name} som PDF`,
        fileName,
      }
    : {
        header: 'Varsel',
        footer: `Made on ${day}. Not legal advice.`,
        page: 'Page',
        saveTitle: `Save ${name} as PDF`,
        fileName,
      }
}

/** The longest part of a proposed name that is somebody's own words. */
const longest = 40

function fileNameOf(what: string, of: string, today: string): string {
  return safeFileName([what, of.slice(0, longest).replaceAll(/[\\/]/g, '-'), `${today}.pdf`].filter(Boolean).join(' '))
}
