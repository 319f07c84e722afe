import { Button, SegmentedControl } from '@mantine/core'
import { useMemo, useRef, useState } from 'react'
import { type Appraisal, hasReadings } from '../../../shared/portfolio/index.ts'
import { type Day, leavingHorizonMonths, leavingOn } from '../../../shared/rules/index.ts'
import { commonTexts } from '../../../shared/texts/common.ts'
import { leavingTexts } from '../../../shared/texts/leaving.ts'
import { ContractLink } from '../../parts/ContractLink.tsx'
import { EmptyPlace } from '../../parts/EmptyPlace.tsx'
import { PageHead } from '../../parts/PageHead.tsx'
import { useTexts } from '../../state/language.ts'
import { goTo } from '../../state/navigation.ts'
import classes from './Leaving.module.css'
import { LeavingsTable } from './LeavingsTable.tsx'
import { OneLeaving } from './OneLeaving.tsx'
import { bestOfSteps, sumSteps } from './sums.ts'
import { type Leavings, useLeavings } from './useLeavings.ts'
import { WhenSection } from './WhenSection.tsx'

const horizons = [12, 24, 36]

/** What leaving contracts costs, by the day on which notice is received, beside staying. */
export default function LeavingScreen({ ids }: { readonly ids: readonly string[] }) {
  const t = useTexts(leavingTexts)
  const words = useTexts(commonTexts)
  const [months, setMonths] = useState(leavingHorizonMonths)
  const leavings = useLeavings(ids, months)
  const { all, ended } = leavings
  if (all.length === 0) {
    return (
      <>
        <PageHead title={t.title} />
        <EmptyPlace title={t.gone} hint={t.goneHint}>
          <Button onClick={() => goTo({ screen: 'contracts' })}>{t.toContracts}</Button>
        </EmptyPlace>
      </>
    )
  }
  const only = all.length === 1 ? all[0]?.appraisal.record : undefined
  return (
    <>
      <PageHead
        title={t.title}
        aside={
          only === undefined ? words.contracts(all.length) : <ContractLink id={only.id}>{only.title}</ContractLink>
        }
      >
        <SegmentedControl
          aria-label={t.horizon}
          size="xs"
          value={String(months)}
          onChange={(value) => setMonths(Number(value))}
          data={horizons.map((count) => ({ value: String(count), label: words.months(count) }))}
        />
      </PageHead>
      <div className={classes.page}>
        {ended.length > 0 && <p className={classes.note}>{t.leftOut(titles(ended))}</p>}
        <NoticeGiven leavings={leavings} />
        <ByDay leavings={leavings} />
      </div>
    </>
  )
}

/** The day chosen, with what it comes to. */
function ByDay({ leavings: { all, from, to } }: { readonly leavings: Leavings }) {
  const steps = useMemo(() => sumSteps(all.map(({ curve }) => curve)), [all])
  const best = useMemo(() => bestOfSteps(steps), [steps])
  const [chosen, setChosen] = useState(from)
  const chosenNow = Math.max(from, Math.min(to, chosen))
  const day = useRef<Day>(chosenNow)
  day.current = chosenNow
  const onDay = all.flatMap((each) => {
    const leaving = leavingOn(each.curve, chosenNow)
    return leaving === null ? [] : [{ ...each, leaving }]
  })
  const only = onDay.length === 1 ? onDay[0] : undefined
  return (
    <>
      {steps.length > 0 && (
        <WhenSection
          steps={steps}
          best={best}
          from={from}
          to={to}
          day={chosenNow}
          onChoose={setChosen}
          onCautiousReading={all.some(({ appraisal }) => hasReadings(appraisal))}
        />
      )}
      {only === undefined ? (
        <LeavingsTable of={all} all={onDay} day={day} through={to} />
      ) : (
        <OneLeaving appraisal={only.appraisal} leaving={only.leaving} day={day} />
      )}
    </>
  )
}

/** A notice on record is left out of account here; that is said. */
function NoticeGiven({ leavings: { all } }: { readonly leavings: Leavings }) {
  const t = useTexts(leavingTexts)
  const given = all.map(({ appraisal }) => appraisal).filter(({ contract }) => contract.notice !== null)
  return given.length === 0 ? null : <p className={classes.note}>{t.noticeGiven(titles(given))}</p>
}

function titles(appraisals: readonly Appraisal[]): string {
  return appraisals.map(({ record }) => record.title).join(', ')
}
