import { useEffect, useState } from 'react'
import type { PdfRequest } from '../../../shared/ipc/index.ts'
import { FixedLanguage } from '../../state/language.ts'
import { useLedger } from '../../state/ledger.ts'
import { ComparisonReport } from './ComparisonReport.tsx'
import { ContractReport } from './ContractReport.tsx'
import { LetterPage } from './LetterPage.tsx'
import { PaymentsReport } from './PaymentsReport.tsx'
import { Summary } from './Summary.tsx'

/** The page that a PDF is made of, as its address asks: it says so when everything on it is drawn. */
export default function PrintPage({ query }: { readonly query: URLSearchParams }) {
  const [request] = useState(() => JSON.parse(query.get('print') ?? '') as PdfRequest)
  const { language } = request
  const status = useLedger(({ status }) => status)

  useEffect(() => {
    document.documentElement.lang = language
    if (status === 'ready') void sayWhenDrawn()
  }, [status, language])

  if (status !== 'ready') return null
  return (
    <FixedLanguage.Provider value={language}>
      <Printed request={request} />
    </FixedLanguage.Provider>
  )
}

function Printed({ request }: { readonly request: PdfRequest }) {
  switch (request.kind) {
    case 'summary':
      return <Summary only={request.contracts === undefined ? null : new Set(request.contracts)} />
    case 'letter':
      return <LetterPage id={request.contract} choices={request.choices} />
    case 'contract':
      return <ContractReport id={request.contract} />
    case 'comparison':
      return <ComparisonReport ids={request.contracts} />
    case 'payments':
      return <PaymentsReport year={request.year} />
  }
}

/** Fonts must be there and the chart laid out before the page is printed: two frames after the last of them. */
async function sayWhenDrawn(): Promise<void> {
  await document.fonts.ready
  await new Promise(requestAnimationFrame)
  await new Promise(requestAnimationFrame)
  await window.varsel.call('print:ready')
}
