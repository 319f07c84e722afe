import { Button, Group, Modal, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { readAmount, readDate, writeDate } from '../../../shared/input/index.ts'
import { type Appraisal, chargesBetween, storedDay } from '../../../shared/portfolio/index.ts'
import {
  addMonths,
  checkIndexedInvoice,
  explainIndexedInvoice,
  type IndexedInvoice,
  isoDay,
  isRecurring,
} from '../../../shared/rules/index.ts'
import { commonTexts } from '../../../shared/texts/common.ts'
import { riseTexts } from '../../../shared/texts/rise.ts'
import { DayField } from '../../parts/DayField.tsx'
import { Steps } from '../../parts/Steps.tsx'
import { useFormats, useLanguage, useTexts } from '../../state/language.ts'
import { useRulesContext } from '../../state/portfolio.ts'
import { Fact } from './Fact.tsx'
import { useLineName } from './lineName.ts'
import classes from './WhatIf.module.css'

interface DialogProps {
  readonly appraisal: Appraisal
  readonly opened: boolean
  readonly onClose: () => void
}

/** Whether an invoice for regulated prices is higher than the index and its cap allow. */
export function InvoiceCheckDialog({ appraisal, opened, onClose }: DialogProps) {
  const t = useTexts(riseTexts)
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={<strong>{t.checkTitle(appraisal.record.title)}</strong>}
      centered
      size={860}
      withCloseButton={false}
    >
      <CheckForm appraisal={appraisal} onDone={onClose} />
    </Modal>
  )
}

function CheckForm({ appraisal, onDone }: { readonly appraisal: Appraisal; readonly onDone: () => void }) {
  const t = useTexts(riseTexts)
  const words = useTexts(commonTexts)
  const language = useLanguage()
  const context = useRulesContext()
  const lineName = useLineName()
  const [line, setLine] = useState('')
  const [invoiceOn, setInvoiceOn] = useState(() => {
    // The next invoice is the one most likely asked about.
    const next = chargesBetween(appraisal, context, context.today, addMonths(context.today, 12))[0]
    return next === undefined ? '' : writeDate(isoDay(next.invoiceOn), language)
  })
  const [charged, setCharged] = useState('')
  const lines = appraisal.contract.lines.flatMap((each, index) =>
    isRecurring(each) ? [{ value: String(index), label: lineName(each, index) }] : [],
  )
  const day = readDate(invoiceOn)
  const amount = readAmount(charged, language)
  return (
    <form className={classes.dialog} noValidate onSubmit={(event) => event.preventDefault()}>
      <div className={classes.fields}>
        {lines.length > 1 && (
          <NativeSelect
            label={t.line}
            value={line}
            data={[{ value: '', label: t.allLines }, ...lines]}
            onChange={({ currentTarget }) => setLine(currentTarget.value)}
          />
        )}
        <DayField label={t.invoiceOn} value={invoiceOn} onChange={setInvoiceOn} />
        <TextInput
          label={t.charged}
          value={charged}
          error={charged.trim() !== '' && !amount.ok ? t.problems.amount : null}
          autoComplete="off"
          data-autofocus
          onChange={({ currentTarget }) => setCharged(currentTarget.value)}
        />
      </div>
      <section className={classes.answer} aria-label={t.answer} aria-live="polite">
        {day.ok && amount.ok ? (
          <Checked
            appraisal={appraisal}
            invoice={{
              invoiceOn: storedDay(day.value),
              netCharged: amount.value,
              ...(line !== '' && { line: Number(line) }),
            }}
          />
        ) : (
          <p className={classes.note}>{t.checkWaiting}</p>
        )}
      </section>
      <Group justify="flex-end" className={classes.buttons ?? ''}>
        <Button variant="default" onClick={onDone}>
          {words.close}
        </Button>
      </Group>
    </form>
  )
}

function Checked({ appraisal, invoice }: { readonly appraisal: Appraisal; readonly invoice: IndexedInvoice }) {
  const t = useTexts(riseTexts)
  const words = useTexts(commonTexts)
  const format = useFormats()
  const context = useRulesContext()
  const { contract, edition } = appraisal
  const check = checkIndexedInvoice(contract, edition, context, invoice)
  if (check === null) return <p className={classes.note}>{t.nothingThen}</p>
  return (
    <>
      <dl className={classes.facts}>
        <Fact name={t.expected} value={format.money(check.expected)} hint={words.exVat} />
        <Fact name={t.most} value={format.money(check.atMost)} hint={words.exVat} />
        {check.tooHighBy > 0 ? (
          <Fact name={t.tooHighBy} value={format.money(check.tooHighBy)} hint={words.exVat} tone="loss" />
        ) : (
          <Fact name={t.answer} value={t.notTooHigh} />
        )}
      </dl>
      <h3 className={classes.heading}>{words.why}</h3>
      <Steps steps={explainIndexedInvoice(contract, edition, context, invoice, check)} edition={edition} />
    </>
  )
}
