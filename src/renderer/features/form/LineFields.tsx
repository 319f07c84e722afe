import { Button, Checkbox } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { readWhole } from '../../../shared/input/index.ts'
import { DateField, dateIn } from '../../parts/form/DateField.tsx'
import { Fold } from '../../parts/form/Fold.tsx'
import classes from '../../parts/form/Form.module.css'
import { AmountField, TypedField, WholeField } from '../../parts/form/TypedField.tsx'
import { useLanguage } from '../../state/language.ts'
import { ChangeRows } from './ChangeRows.tsx'
import { EntryRows } from './EntryRows.tsx'
import { useForm, useFormTexts } from './formState.ts'
import type { LineProps } from './lineProps.ts'
import { oneOffHint, paidInPacks } from './sources.ts'

/** One line, by its kind. */
export function LineFields({ line, index }: LineProps) {
  const t = useFormTexts()
  const { draft, change } = useForm()
  const name = t.lines.name(index + 1, t.lines.kinds[line.kind])
  const remove = () => change({ lines: draft.lines.filter(({ key }) => key !== line.key) })
  return (
    <fieldset className={classes.line}>
      <legend>{name}</legend>
      <FieldsOfKind line={line} index={index} />
      <Button
        className={classes.remove}
        size="compact-xs"
        variant="subtle"
        color="gray"
        leftSection={<IconX size={13} aria-hidden />}
        aria-label={t.lines.removeOf(name)}
        onClick={remove}
      >
        {t.lines.remove}
      </Button>
    </fieldset>
  )
}

function FieldsOfKind(props: LineProps) {
  switch (props.line.kind) {
    case 'subscription':
    case 'hardware':
      return <RecurringFields {...props} />
    case 'one-off':
      return <OneOffFields {...props} />
    case 'metered':
      return <MeteredFields {...props} />
  }
}

function Description({ line, index }: LineProps) {
  const t = useFormTexts()
  const { changeLine } = useForm()
  return (
    <TypedField
      path={`lines[${index}].description`}
      label={t.fields.description}
      value={line.description}
      onChange={(description) => changeLine(index, { description })}
      width="wide"
      extra={{ maxLength: 500 }}
    />
  )
}

function VatFree({ line, index }: LineProps) {
  const t = useFormTexts()
  const { changeLine } = useForm()
  return (
    <Checkbox
      className={classes.check}
      label={t.fields.vatFree}
      checked={line.vatFree === true}
      onChange={(event) => changeLine(index, { vatFree: event.currentTarget.checked })}
    />
  )
}

function RecurringFields({ line, index }: LineProps) {
  const t = useFormTexts()
  const { changeLine, asks, edition, draft } = useForm()
  const path = `lines[${index}]`
  const hardware = line.kind === 'hardware'
  const typed = readWhole(line.quantity)
  const paid = typed.ok ? paidInPacks(typed.value, edition) : null
  const filled = line.from !== '' || line.to !== '' || line.changes.length > 0 || line.vatFree === true
  return (
    <>
      <div className={classes.fields}>
        <Description line={line} index={index} />
        <WholeField
          path={`${path}.quantity`}
          label={hardware ? t.fields.quantity.piece : t.fields.quantity[asks.unit]}
          value={line.quantity}
          onChange={(quantity) => changeLine(index, { quantity })}
          placeholder="1"
          hint={paid !== null && typed.ok ? t.hints.packs(typed.value, paid) : t.hints.emptyQuantity}
        />
        <AmountField
          path={`${path}.unitPrice`}
          label={hardware ? t.fields.hardwarePrice : t.fields.unitPrice[asks.unit]}
          value={line.unitPrice}
          onChange={(unitPrice) => changeLine(index, { unitPrice })}
          needed
        />
        {asks.binding && (draft.bindingMonths.trim() !== '' || line.discount !== '') && (
          <AmountField
            path={`${path}.discount`}
            label={t.fields.discount}
            value={line.discount}
            onChange={(discount) => changeLine(index, { discount })}
            hint={t.hints.discount}
          />
        )}
        {hardware && (
          <AmountField
            path={`${path}.listPrice`}
            label={t.fields.listPrice}
            value={line.listPrice}
            onChange={(listPrice) => changeLine(index, { listPrice })}
            hint={t.hints.listPrice}
          />
        )}
      </div>
      <Fold name={t.folds.line} note={t.folds.lineNote} open={filled}>
        <div className={classes.fields}>
          <DateField
            path={`${path}.from`}
            label={t.fields.from}
            value={line.from}
            onChange={(from) => changeLine(index, { from })}
            hint={t.hints.lineFrom}
          />
          <DateField
            path={`${path}.to`}
            label={t.fields.to}
            value={line.to}
            onChange={(to) => changeLine(index, { to })}
            hint={t.hints.lineTo}
          />
        </div>
        <VatFree line={line} index={index} />
        <ChangeRows line={line} index={index} />
      </Fold>
    </>
  )
}

function OneOffFields({ line, index }: LineProps) {
  const t = useFormTexts()
  const language = useLanguage()
  const { changeLine, asks, edition, draft } = useForm()
  const path = `lines[${index}]`
  const ordered = line.offered && asks.oneOff === 'set-up'
  return (
    <>
      <div className={classes.fields}>
        <Description line={line} index={index} />
        <AmountField
          path={`${path}.amount`}
          label={t.fields.amount[asks.oneOff]}
          value={line.amount}
          onChange={(amount) => changeLine(index, { amount })}
          needed={!line.offered}
        />
        <DateField
          path={`${path}.on`}
          label={t.fields.on[asks.oneOff]}
          value={line.on}
          onChange={(on) => changeLine(index, { on })}
          hint={ordered ? t.hints.orderDate : undefined}
          placeholder={ordered ? dateIn(draft.signedOn) : undefined}
          needed={!ordered}
        />
      </div>
      <p className={classes.note}>{oneOffHint(edition, language)}</p>
      <VatFree line={line} index={index} />
    </>
  )
}

function MeteredFields({ line, index }: LineProps) {
  const t = useFormTexts()
  return (
    <>
      <div className={classes.fields}>
        <Description line={line} index={index} />
      </div>
      <p className={classes.note}>{t.hints.entries}</p>
      <EntryRows line={line} index={index} />
      <VatFree line={line} index={index} />
    </>
  )
}
