import { isRecurring, type Line, type RecurringLine } from '../../../shared/rules/index.ts'
import { contractTexts } from '../../../shared/texts/contract.ts'
import { useFormats, useTexts } from '../../state/language.ts'
import classes from './Contract.module.css'
import { useLineName } from './lineName.ts'

interface LinesProps {
  readonly lines: readonly Line[]
  readonly className: string | undefined
}

/** The lines of a contract with their prices, without VAT, as a table. */
export function Lines({ lines, className }: LinesProps) {
  const t = useTexts(contractTexts)
  return (
    <table className={className}>
      <thead>
        <tr>
          <th scope="col">{t.line}</th>
          <th scope="col" className="number">
            {t.quantity}
          </th>
          <th scope="col" className="number">
            {t.price}
          </th>
          <th scope="col">{t.runs}</th>
          <th scope="col">{t.changes}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line, index) => (
          // A contract's lines are known by their place.
          // biome-ignore lint/suspicious/noArrayIndexKey: the place is the line's identity
          <LineRow key={index} line={line} index={index} />
        ))}
      </tbody>
    </table>
  )
}

function LineRow({ line, index }: { readonly line: Line; readonly index: number }) {
  const t = useTexts(contractTexts)
  const format = useFormats()
  const name = useLineName()(line, index)
  const also = [
    line.description !== '' && t.kinds[line.kind],
    line.vatFree && t.vatFree,
    isRecurring(line) && line.discount > 0 && t.discount(format.money(line.discount)),
    line.kind === 'hardware' && line.listPrice !== null && t.listPrice(format.money(line.listPrice)),
  ].filter((each) => each !== false)
  const recurring = line.kind === 'subscription' || line.kind === 'hardware'
  return (
    <tr>
      <th scope="row">
        {name}
        {also.length > 0 && <span className={classes.soft}> · {also.join(' · ')}</span>}
      </th>
      <td className="number">{recurring ? line.quantity : ''}</td>
      <td className="number">
        {recurring && `${format.money(line.unitPrice)} ${t.perMonth}`}
        {line.kind === 'one-off' && format.money(line.amount)}
      </td>
      <td className="tabular">
        {recurring && <Runs line={line} />}
        {line.kind === 'one-off' && format.dayShort(line.on)}
      </td>
      <td>
        {recurring && <Changes line={line} />}
        {line.kind === 'metered' && (
          <ul className={classes.plain}>
            {line.entries.map(({ on, amount }, entry) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the place is the entry's identity
              <li key={entry}>{`${format.dayShort(on)}: ${format.money(amount)}`}</li>
            ))}
          </ul>
        )}
      </td>
    </tr>
  )
}

function Runs({ line }: { readonly line: RecurringLine }) {
  const t = useTexts(contractTexts)
  const format = useFormats()
  const from = format.dayShort(line.from)
  return line.to === null ? t.fromOn(from) : `${from}–${format.dayShort(line.to)}`
}

function Changes({ line }: { readonly line: RecurringLine }) {
  const t = useTexts(contractTexts)
  const format = useFormats()
  return (
    <ul className={classes.plain}>
      {line.changes.map(({ on, quantity, unitPrice }) => {
        const what = [
          quantity !== null && t.pieces(quantity),
          unitPrice !== null && `${format.money(unitPrice)} ${t.perMonth}`,
        ].filter((each) => each !== false)
        return <li key={on}>{t.changeTo(format.dayShort(on), what.join(', '))}</li>
      })}
    </ul>
  )
}
