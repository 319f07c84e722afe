import { NativeSelect, SegmentedControl } from '@mantine/core'
import { type Base, type Grouping, groupings } from '../../../shared/payments/index.ts'
import { commonTexts } from '../../../shared/texts/common.ts'
import { paymentsTexts } from '../../../shared/texts/payments.ts'
import { useTexts } from '../../state/language.ts'
import classes from './Payments.module.css'
import { horizons, show, useView } from './view.ts'

/** How far to look, on which base, and put together by what: the same for the whole screen. */
export function Controls() {
  const t = useTexts(paymentsTexts)
  const words = useTexts(commonTexts)
  const { months, base, grouping } = useView()
  return (
    <div className={classes.controls}>
      <SegmentedControl
        aria-label={t.period}
        size="xs"
        value={String(months)}
        onChange={(value) => show({ months: Number(value) })}
        data={horizons.map((count) => ({ value: String(count), label: words.months(count) }))}
      />
      <SegmentedControl
        aria-label={t.base}
        size="xs"
        value={base}
        onChange={(value) => show({ base: value as Base })}
        data={(['net', 'gross'] as const).map((value) => ({ value, label: t.bases[value] }))}
      />
      <NativeSelect
        aria-label={t.groupBy}
        size="xs"
        value={grouping}
        onChange={({ currentTarget }) => show({ grouping: currentTarget.value as Grouping })}
        data={groupings.map((value) => ({ value, label: `${t.groupBy} ${t.groupings[value].toLowerCase()}` }))}
      />
    </div>
  )
}
