import { Button, Group, Modal, TextInput } from '@mantine/core'
import { useState } from 'react'
import { readAmount, readDate, writeAmount, writeDate } from '../../../shared/input/index.ts'
import { type Appraisal, chargesBetween, storedDay } from '../../../shared/portfolio/index.ts'
import { addMonths, type Context, isoDay, sumOf, type UnpaidInvoice } from '../../../shared/rules/index.ts'
import { commonTexts } from '../../../shared/texts/common.ts'
import { contractTexts } from '../../../shared/texts/contract.ts'
import { payingLateTexts } from '../../../shared/texts/payingLate.ts'
import { useLanguage, useTexts } from '../../state/language.ts'
import { useRulesContext } from '../../state/portfolio.ts'
import { DayField } from '../DayField.tsx'
import classes from './Late.module.css'
import { LateDays } from './LateDays.tsx'

interface DialogProps {
  readonly appraisal: Appraisal
  /** The invoice that is asked about; without it the one that fell due last. */
  readonly invoice?: UnpaidInvoice
  readonly opened: boolean
  readonly onClose: () => void
}

/** What happens day by day while an invoice stays unpaid. */
export function PayingLateDialog({ appraisal, invoice, opened, onClose }: DialogProps) {
  const t = useTexts(payingLateTexts)
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={<strong>{t.title(appraisal.record.title)}</strong>}
      centered
      size={980}
      withCloseButton={false}
    >
      <LateForm appraisal={appraisal} asked={invoice ?? null} onDone={onClose} />
    </Modal>
  )
}

interface LateFormProps {
  readonly appraisal: Appraisal
  readonly asked: UnpaidInvoice | null
  readonly onDone: () => void
}

function LateForm({ appraisal, asked, onDone }: LateFormProps) {
  const t = useTexts(payingLateTexts)
  const words = useTexts(commonTexts)
  const { dateProblems } = useTexts(contractTexts)
  const language = useLanguage()
  const context = useRulesContext()
  const [first] = useState(() => asked ?? latestDue(appraisal, context))
  const [dueOn, setDueOn] = useState(first === null ? '' : writeDate(isoDay(first.dueOn), language))
  const [amount, setAmount] = useState(first === null ? '' : writeAmount(first.amount, language))
  const day = readDate(dueOn)
  const gross = readAmount(amount, language)
  return (
    <form className={classes.form} noValidate onSubmit={(event) => event.preventDefault()}>
      <div className={classes.row}>
        <DayField
          label={t.dueOn}
          value={dueOn}
          error={/\d{4}$/.test(dueOn) && !day.ok ? dateProblems[day.problem] : null}
          onChange={setDueOn}
        />
        <TextInput
          label={t.amount}
          value={amount}
          error={amount.trim() !== '' && !gross.ok ? t.wrongAmount : null}
          autoComplete="off"
          onChange={({ currentTarget }) => setAmount(currentTarget.value)}
        />
      </div>
      <section aria-label={t.answer} aria-live="polite">
        {day.ok && gross.ok ? (
          <LateDays appraisal={appraisal} invoice={{ dueOn: storedDay(day.value), amount: gross.value }} />
        ) : (
          <p className={classes.note}>{t.waiting}</p>
        )}
      </section>
      <Group justify="flex-end">
        <Button variant="default" onClick={onDone}>
          {words.close}
        </Button>
      </Group>
    </form>
  )
}

/** What fell due last, as the invoice most likely asked about: all that is due on that day. */
function latestDue(appraisal: Appraisal, context: Context): UnpaidInvoice | null {
  const charged = chargesBetween(appraisal, context, addMonths(context.today, -13), context.today)
  const due = charged.flatMap(({ dueOn }) => (dueOn === null || dueOn > context.today ? [] : [dueOn]))
  if (due.length === 0) return null
  const dueOn = Math.max(...due)
  return { dueOn, amount: sumOf(charged.filter((charge) => charge.dueOn === dueOn).map(({ gross }) => gross)) }
}
