import { Radio } from '@mantine/core'
import { readDate } from '../../../shared/input/index.ts'
import { citation, type Day, dayInText, parseDay, stated } from '../../../shared/rules/index.ts'
import { DateField, dateIn } from '../../parts/form/DateField.tsx'
import { Fold } from '../../parts/form/Fold.tsx'
import classes from '../../parts/form/Form.module.css'
import { TypedField, WholeField } from '../../parts/form/TypedField.tsx'
import { useLanguage } from '../../state/language.ts'
import { useRulesContext } from '../../state/portfolio.ts'
import { useForm, useFormTexts } from './formState.ts'
import { paymentHint, periodHint, signedHint, startHint } from './sources.ts'
import { TerminationFields } from './TerminationFields.tsx'
import { TermsChoice } from './TermsChoice.tsx'

interface AgreementSectionProps {
  /** The date of the edition, where the agreement was signed before it. */
  readonly signedBefore: Day | null
}

/** What the agreement says, in the order in which it stands on paper. */
export function AgreementSection({ signedBefore }: AgreementSectionProps) {
  const t = useFormTexts()
  const language = useLanguage()
  const { draft, change, asks } = useForm()
  const { today } = useRulesContext()
  const { bindingMonths, periodMonths, paymentDays, termination } = draft
  const other = asks.leads === 'signing' ? draft.startsOn : draft.signedOn
  const { notice, noticeSent, endsOn } = draft.kept
  const filled =
    (asks.otherDate === 'rare' && other !== '') ||
    (asks.period === 'rare' && periodMonths !== '') ||
    (asks.paymentDays === 'rare' && paymentDays !== '') ||
    (asks.termination === 'rare' && termination !== null)
  return (
    <section className={classes.section} aria-labelledby="form-agreement">
      <h2 id="form-agreement">{t.sections.agreement}</h2>
      <div className={classes.fields}>
        {draft.supplier === 'other' && <TermsChoice />}
        {draft.supplier === 'other' && (
          <TypedField
            path="supplierName"
            label={t.fields.supplierName}
            value={draft.supplierName}
            onChange={(supplierName) => change({ supplierName })}
            width="wide"
            needed
            extra={{ maxLength: 200 }}
          />
        )}
        {asks.leads === 'signing' ? <SignedOn /> : <StartsOn />}
        {asks.otherDate === 'main' && (asks.leads === 'signing' ? <StartsOn /> : <SignedOn />)}
        {asks.binding && <Binding value={bindingMonths} />}
        {asks.period === 'main' && <Period />}
        {asks.billing && <BillingChoice />}
        {asks.paymentDays === 'main' && <PaymentDays />}
      </div>
      {isAhead(draft.signedOn, today) && <p className={classes.caution}>{t.signedAhead}</p>}
      {signedBefore !== null && (
        <p className={classes.caution}>{t.signedBeforeEdition(dayInText(signedBefore, language))}</p>
      )}
      {asks.termination === 'main' && (
        <fieldset className={classes.group}>
          <legend>{t.sections.termination}</legend>
          <TerminationFields />
        </fieldset>
      )}
      <RareTerms open={filled} />
      {(notice || noticeSent || endsOn) && <p className={classes.note}>{t.hints.kept}</p>}
    </section>
  )
}

/** Whether what is typed is a day that is still to come: on paper nothing is signed then, so the year may be wrong. */
function isAhead(typed: string, today: Day): boolean {
  const read = readDate(typed)
  const day = read.ok ? parseDay(read.value) : null
  return day !== null && day > today
}

function RareTerms({ open }: { readonly open: boolean }) {
  const t = useFormTexts()
  const { asks } = useForm()
  return (
    <Fold name={t.folds.agreement} note={t.folds.agreementNote[asks.termination]} open={open}>
      <div className={classes.fields}>
        {asks.otherDate === 'rare' && (asks.leads === 'signing' ? <StartsOn /> : <SignedOn />)}
        {asks.period === 'rare' && <Period />}
        {asks.paymentDays === 'rare' && <PaymentDays />}
      </div>
      {asks.termination === 'rare' && <TerminationFields />}
    </Fold>
  )
}

function SignedOn() {
  const t = useFormTexts()
  const language = useLanguage()
  const { draft, change, asks, edition } = useForm()
  const leads = asks.leads === 'signing'
  return (
    <DateField
      path="signedOn"
      label={t.fields.signedOn}
      value={draft.signedOn}
      onChange={(signedOn) => change({ signedOn })}
      hint={leads ? signedHint(edition, language) : t.hints.sameAsStart}
      placeholder={leads ? undefined : dateIn(draft.startsOn)}
      needed={leads}
    />
  )
}

function StartsOn() {
  const t = useFormTexts()
  const language = useLanguage()
  const { draft, change, asks, edition } = useForm()
  const leads = asks.leads === 'start'
  return (
    <DateField
      path="startsOn"
      label={t.fields.startsOn}
      value={draft.startsOn}
      onChange={(startsOn) => change({ startsOn })}
      hint={leads ? startHint(edition, language) : t.hints.sameAsSigned}
      placeholder={leads ? undefined : dateIn(draft.signedOn)}
      needed={leads}
    />
  )
}

function Binding({ value }: { readonly value: string }) {
  const t = useFormTexts()
  const language = useLanguage()
  const { change, edition } = useForm()
  const rule = stated(edition, 'agreed-binding')
  return (
    <WholeField
      path="agreed.bindingMonths"
      label={t.fields.bindingMonths}
      value={value}
      onChange={(bindingMonths) => change({ bindingMonths })}
      hint={`${t.hints.noBinding}${rule === null ? '' : ` ${capital(citation(rule.clause, language))}.`}`}
      width="middle"
    />
  )
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function Period() {
  const t = useFormTexts()
  const language = useLanguage()
  const { draft, change, edition } = useForm()
  const byDefault = stated(edition, 'subscription-period')?.months ?? null
  return (
    <WholeField
      path="agreed.periodMonths"
      label={t.fields.periodMonths}
      value={draft.periodMonths}
      onChange={(periodMonths) => change({ periodMonths })}
      hint={periodHint(edition, language)}
      placeholder={byDefault === null ? undefined : String(byDefault)}
      needed={byDefault === null}
      width="middle"
    />
  )
}

function PaymentDays() {
  const t = useFormTexts()
  const language = useLanguage()
  const { draft, change, edition } = useForm()
  return (
    <WholeField
      path="agreed.paymentDays"
      label={t.fields.paymentDays}
      value={draft.paymentDays}
      onChange={(paymentDays) => change({ paymentDays })}
      hint={paymentHint(edition, language)}
      width="middle"
    />
  )
}

function BillingChoice() {
  const t = useFormTexts()
  const { draft, change } = useForm()
  return (
    <Radio.Group
      label={t.fields.billing}
      value={draft.billing ?? 'advance'}
      onChange={(value) => change({ billing: value === 'arrears' ? 'arrears' : 'advance' })}
    >
      <div className={classes.radios}>
        <Radio value="advance" label={t.fields.billingOf.advance} />
        <Radio value="arrears" label={t.fields.billingOf.arrears} />
      </div>
    </Radio.Group>
  )
}
