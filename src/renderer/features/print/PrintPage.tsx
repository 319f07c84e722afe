import { useEffect } from 'react'
import type { Language } from '../../../shared/rules/index.ts'
import { FixedLanguage } from '../../state/language.ts'
import { useLedger } from '../../state/ledger.ts'
import { LetterPage } from './LetterPage.tsx'
import { Summary } from './Summary.tsx'

/** The page that a PDF is made of: it says so when everything on it is drawn. */
export default function PrintPage({ query }: { readonly query: URLSearchParams }) {
  const language: Language = query.get('lang') === 'en' ? 'en' : 'da'
  const status = useLedger(({ status }) => status)

  useEffect(() => {
    document.documentElement.lang = language
    if (status === 'ready') void sayWhenDrawn()
  }, [status, language])

  if (status !== 'ready') return null
  return (
    <FixedLanguage.Provider value={language}>
      {query.get('print') === 'letter' ? <LetterPage query={query} /> : <Summary only={chosen(query)} />}
    </FixedLanguage.Provider>
  )
}

/** The ids of the contracts to include; null for all. */
function chosen(query: URLSearchParams): ReadonlySet<string> | null {
  const ids = query.get('contracts')
  return ids === null ? null : new Set(JSON.parse(ids) as string[])
}

/** Fonts must be there and the chart laid out before the page is printed: two frames after the last of them. */
async function sayWhenDrawn(): Promise<void> {
  await document.fonts.ready
  await new Promise(requestAnimationFrame)
  await new Promise(requestAnimationFrame)
  await window.varsel.call('print:ready')
}
