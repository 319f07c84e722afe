import { IconAlertTriangle } from '@tabler/icons-react'
import type { Caution, Letter, LetterChoices, Missing } from '../../../../shared/letter/index.ts'
import { type Appraisal, storedDay } from '../../../../shared/portfolio/index.ts'
import { citation, explain } from '../../../../shared/rules/index.ts'
import { letterTexts } from '../../../../shared/texts/letter.ts'
import { Why } from '../../../parts/Why.tsx'
import { useFormats, useLanguage, useTexts } from '../../../state/language.ts'
import { goTo, type Place } from '../../../state/navigation.ts'
import { useRulesContext } from '../../../state/portfolio.ts'
import classes from './Letter.module.css'

interface LetterNotesProps {
  readonly appraisal: Appraisal
  readonly letter: Letter
  readonly choices: LetterChoices
}

/** What the letter comes to, what is missing in it, and what to know before it goes out. */
export function LetterNotes({ appraisal, letter, choices }: LetterNotesProps) {
  const t = useTexts(letterTexts)
  const language = useLanguage()
  const format = useFormats()
  const context = useRulesContext()
  const { contract, edition } = appraisal
  const { endsOn, clauses, cautions } = letter
  const steps = () => explain('deadline', contract, { ...context, today: storedDay(choices.receivedOn) }, edition)
  const cautionText = useCautionText()
  return (
    <div className={classes.notes}>
      <p>
        <strong>{endsOn === null ? t.endUnknown : t.endsOn(format.day(endsOn))}</strong>
        <Why of={t.title(appraisal.record.title)} edition={edition} steps={steps} />
      </p>
      <p>
        {t.clauses}:{' '}
        {[
          ...(contract.agreed.termination === null ? [] : [t.agreedGround]),
          ...clauses.map((ref) => citation(ref, language)),
        ].join(', ') || t.noClause}
        .
      </p>
      <MissingThings missing={letter.missing} id={appraisal.record.id} />
      {cautions.map((caution) => (
        <p className={classes.caution} key={caution.kind}>
          <IconAlertTriangle size={16} aria-hidden /> {cautionText(caution)}
        </p>
      ))}
      {t.alwaysDanish !== null && <p className={classes.soft}>{t.alwaysDanish}</p>}
    </div>
  )
}

const ofFirm: readonly Missing[] = ['name', 'address', 'cvr', 'signatory', 'email', 'phone']

function MissingThings({ missing, id }: { readonly missing: readonly Missing[]; readonly id: string }) {
  const t = useTexts(letterTexts)
  if (missing.length === 0) return null
  return (
    <div className={classes.missing}>
      <p>
        <strong>{t.missing}:</strong> {missing.map((each) => t.missingThings[each]).join(', ')}.
      </p>
      {missing.some((each) => ofFirm.includes(each)) && <To place={{ screen: 'settings' }} text={t.toSettings} />}
      {missing.includes('contractNumber') && <To place={{ screen: 'form', id }} text={t.toContract} />}
    </div>
  )
}

function To({ place, text }: { readonly place: Place; readonly text: string }) {
  return (
    <button type="button" className={classes.to} onClick={() => goTo(place)}>
      {text}
    </button>
  )
}

function useCautionText(): (caution: Caution) => string {
  const t = useTexts(letterTexts)
  const format = useFormats()
  return (caution) => {
    switch (caution.kind) {
      case 'too-early':
      case 'repeat':
        return t.cautions[caution.kind](format.day(caution.from), format.day(caution.endsOn))
      case 'late':
        return t.cautions.late(format.day(caution.by), format.day(caution.endsOn))
      case 'confirmation':
        return t.cautions.confirmation(format.day(caution.by))
      case 'email-asked':
      case 'not-stated':
        return t.cautions[caution.kind]
    }
  }
}
