import { Button, Group, Modal, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { readAmount, readDate, writeAmount, writeDate } from '../../../shared/input/index.ts'
import { differenceFrom, type Invoice } from '../../../shared/payments/index.ts'
import { isoDay } from '../../../shared/rules/index.ts'
import { commonTexts } from '../../../shared/texts/common.ts'
import { contractTexts } from '../../../shared/texts/contract.ts'
import { paymentsTexts } from '../../../shared/texts/payments.ts'
import { DayField } from '../../parts/DayField.tsx'
import { useFormats, useLanguage, useTexts } from '../../state/language.ts'
import { useRulesContext } from '../../state/portfolio.ts'
import classes from './Payments.module.css'
import { forgetInvoice, saveInvoice } from './saveInvoice.ts'
import { agreedInText, differenceInText } from './words.ts'

interface InvoiceDialogProps {
  /** Null while none is asked about. */
  readonly invoice: Invoice | null
  readonly onClose: () => void
}

/** Asks what an invoice came to, its number, and when it was paid. */
export function InvoiceDialog({ invoice, onClose }: InvoiceDialogProps) {
  const t = useTexts(paymentsTexts)
  const format = useFormats()
  return (
    <Modal
      opened={invoice !== null}
      onClose={onClose}
      title={invoice && <strong>{t.invoiceOf(invoice.of.record.title, format.dayShort(invoice.invoiceOn))}</strong>}
      centered
      size="sm"
      withCloseButton={false}
    >
      {invoice && <InvoiceForm key={invoice.key} invoice={invoice} onDone={onClose} />}
    </Modal>
  )
}

function InvoiceForm({ invoice, onDone }: { readonly invoice: Invoice; readonly onDone: () => void }) {
  const t = useTexts(paymentsTexts)
  const words = useTexts(commonTexts)
  const { dateProblems } = useTexts(contractTexts)
  const language = useLanguage()
  const { today } = useRulesContext()
  const { actual, expected } = invoice
  const [number, setNumber] = useState(actual?.number ?? '')
  const [amount, setAmount] = useState(actual?.gross == null ? '' : writeAmount(actual.gross, language))
  const [paidOn, setPaidOn] = useState(actual?.paidOn == null ? '' : writeDate(actual.paidOn, language))
  const [tried, setTried] = useState(false)
  const gross = amount.trim() === '' ? null : readAmount(amount, language)
  const day = paidOn.trim() === '' ? null : readDate(paidOn)
  const isWrong = gross?.ok === false || day?.ok === false
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (isWrong) return
    const came = { number: number.trim(), gross: gross?.value ?? null, paidOn: day?.value ?? null }
    if (await saveInvoice(invoice, came, language)) onDone()
  }
  const forget = async () => {
    if (await forgetInvoice(invoice, language)) onDone()
  }
  return (
    <form className={classes.form} noValidate onSubmit={(event) => void submit(event)}>
      <p className={classes.agreed}>{agreedInText(expected, language)}</p>
      <TextInput
        label={t.amount}
        description={t.amountHint}
        placeholder={writeAmount(expected.least.gross, language)}
        value={amount}
        error={tried && gross?.ok === false ? t.wrongAmount : null}
        inputWrapperOrder={['label', 'input', 'error', 'description']}
        autoComplete="off"
        data-autofocus
        onChange={({ currentTarget }) => setAmount(currentTarget.value)}
      />
      <p className={classes.differs} role="status">
        {gross?.ok && differenceInText(differenceFrom(gross.value, expected), language)}
      </p>
      <TextInput
        label={t.number}
        value={number}
        maxLength={100}
        autoComplete="off"
        onChange={({ currentTarget }) => setNumber(currentTarget.value)}
      />
      <div className={classes.paidOn}>
        <DayField
          label={t.paidOn}
          value={paidOn}
          error={tried && day?.ok === false ? dateProblems[day.problem] : null}
          onChange={setPaidOn}
        />
        <Button variant="default" size="sm" onClick={() => setPaidOn(writeDate(isoDay(today), language))}>
          {t.payToday}
        </Button>
      </div>
      <Group justify="flex-end" mt="xs">
        {actual !== null && (
          <Button variant="subtle" mr="auto" px={6} onClick={() => void forget()}>
            {t.remove}
          </Button>
        )}
        <Button variant="default" onClick={onDone}>
          {words.cancel}
        </Button>
        <Button type="submit">{words.save}</Button>
      </Group>
    </form>
  )
}
