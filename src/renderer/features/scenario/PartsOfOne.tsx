import { VisuallyHidden } from '@mantine/core'
import { explainUse, type UsePart } from '../../../shared/rules/index.ts'
import { commonTexts } from '../../../shared/texts/common.ts'
import { scenarioTexts } from '../../../shared/texts/scenario.ts'
import { Swatch } from '../../parts/charts/patterns.tsx'
import { Why } from '../../parts/Why.tsx'
import { useFormats, useTexts } from '../../state/language.ts'
import classes from './Charts.module.css'
import type { ReckonedView } from './compared.ts'
import { lookOf, mayAdd, partsAmong } from './parts.ts'

interface PartsOfOneProps {
  readonly view: ReckonedView
  /** All suppliers: a part that any of them has stands here, so that nothing moves from one to the next. */
  readonly among: readonly ReckonedView[]
  readonly prefix: string
}

/** The legend of the bars with the parts of one supplier, each with its why. */
export function PartsOfOne({ view, among, prefix }: PartsOfOneProps) {
  const t = useTexts(scenarioTexts)
  const common = useTexts(commonTexts)
  const { money } = useFormats()
  const { name, outcome } = view
  const why = (of: UsePart | 'net', what: string) => (
    <td>
      <Why of={t.of(what, name)} edition={outcome.edition} steps={() => explainUse(of, outcome)} />
    </td>
  )
  return (
    <table className={classes.legend}>
      <thead>
        <tr>
          <th scope="col">{name}</th>
          <th scope="col" className="number">
            {common.exVat}
          </th>
          <th scope="col">
            <VisuallyHidden>{t.why}</VisuallyHidden>
          </th>
        </tr>
      </thead>
      <tbody>
        {partsAmong(among).map((part) => (
          <tr key={part}>
            <th scope="row">
              <Swatch prefix={prefix} look={lookOf(part)} /> {t.parts[part]}
            </th>
            <td className="number">{outcome.paid.parts[part] === 0 ? '–' : money(outcome.paid.parts[part])}</td>
            {outcome.paid.parts[part] === 0 ? <td /> : why(part, t.parts[part])}
          </tr>
        ))}
        {among.some((each) => mayAdd(each) > 0) && (
          <tr>
            <th scope="row">
              <Swatch prefix={prefix} look="cap" /> {t.mayAdd}
            </th>
            <td className="number">{mayAdd(view) === 0 ? '–' : common.upTo(money(mayAdd(view)))}</td>
            {mayAdd(view) === 0 ? <td /> : why('indexation', t.mayAdd)}
          </tr>
        )}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t.sum}</th>
          <td className="number">{money(outcome.net)}</td>
          {why('net', t.sum)}
        </tr>
      </tfoot>
    </table>
  )
}
