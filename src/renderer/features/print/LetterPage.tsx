import { useEffect } from 'react'
import { type LetterChoices, noticeLetter } from '../../../shared/letter/index.ts'
import type { Appraisal } from '../../../shared/portfolio/index.ts'
import { useLedger } from '../../state/ledger.ts'
import { useAppraisal, useRulesContext } from '../../state/portfolio.ts'
import classes from './Letter.module.css'
import { LetterPaper } from './LetterPaper.tsx'

/** The page that the PDF of a notice letter is made of. */
export function LetterPage({ id, choices }: { readonly id: string; readonly choices: LetterChoices }) {
  const appraisal = useAppraisal(id)
  return appraisal && <PrintedLetter appraisal={appraisal} choices={choices} />
}

function PrintedLetter({ appraisal, choices }: { readonly appraisal: Appraisal; readonly choices: LetterChoices }) {
  const context = useRulesContext()
  const business = useLedger(({ settings }) => settings.business)
  const letter = noticeLetter(appraisal, context, business, choices)
  useEffect(() => {
    document.title = letter.subject
  }, [letter.subject])
  return (
    <main className={classes.sheet}>
      <LetterPaper letter={letter} heading="h1" />
    </main>
  )
}
