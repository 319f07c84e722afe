import { VisuallyHidden } from '@mantine/core'
import { type Appraisal, boundByPeriod, explainStake, giveNotice } from '../../../shared/portfolio/index.ts'
import type { ReadingDeadline } from '../../../shared/rules/index.ts'
import { formTexts } from '../../../shared/texts/form.ts'
import { useFormats, useTexts } from '../../state/language.ts'
import { useRulesContext } from '../../state/portfolio.ts'
import { Why } from '../Why.tsx'
import { WhyOf } from '../WhyOf.tsx'
import classes from './Form.module.css'

/** Lock-in and next deadline of a contract whose termination is stated or agreed. */
export function LiveDeadline({ of }: { readonly of: Appraisal }) {
  const { given, readings } = of.evaluation.termination
  return (
    <>
      <LockIn of={of} />
      {given?.status === 'fixed' && <Given of={of} endsOn={given.endsOn} />}
      <Next of={of} />
      {readings.length > 0 && <Readings of={of} readings={readings} />}
    </>
  )
}

function LockIn({ of }: { readonly of: Appraisal }) {
  const t = useTexts(formTexts)
  const { day } = useFormats()
  const { today } = useRulesContext()
  const { lockInUntil } = of.evaluation.termination
  const period = boundByPeriod(of, today)
  return (
    <dl className={classes.results}>
      <dt>{t.live.lockIn}</dt>
      <dd>
        {lockInUntil === null
          ? t.live.noLockIn
          : lockInUntil < today
            ? t.live.lockInPassed(day(lockInUntil))
            : day(lockInUntil)}
        <WhyOf of={of} topic="lock-in" name={t.live.lockIn} />
      </dd>
      {period !== null && <dd className={`${classes.note} ${classes.across}`}>{t.live.boundByPeriod(day(period))}</dd>}
    </dl>
  )
}

function Given({ of, endsOn }: { readonly of: Appraisal; readonly endsOn: number }) {
  const t = useTexts(formTexts)
  const { day } = useFormats()
  return (
    <dl className={classes.results}>
      <dt>{t.live.given}</dt>
      <dd>
        {day(endsOn)}
        <WhyOf of={of} topic="given" name={t.live.given} />
      </dd>
    </dl>
  )
}

/** The next deadline, with the end and the stake of the reading that it belongs to. */
function Next({ of }: { readonly of: Appraisal }) {
  const t = useTexts(formTexts)
  const { day } = useFormats()
  const context = useRulesContext()
  const notice = giveNotice(of, context)
  if (notice === null) return null
  const { day: sendBy, receiveBy, endsOn, ifMissed } = notice
  return (
    <div className={classes.results}>
      <h3>{t.live.deadline}</h3>
      <VisuallyHidden role="status">{t.live.sentence(day(sendBy), day(endsOn))}</VisuallyHidden>
      <dl>
        <dt>{t.live.sendBy}</dt>
        <dd>
          <strong>{day(sendBy)}</strong>
          <WhyOf of={of} topic="deadline" name={t.live.deadline} />
        </dd>
        <dt>{t.live.receivedBy}</dt>
        <dd>{day(receiveBy)}</dd>
        <dt>{t.live.endsOn}</dt>
        <dd>{day(endsOn)}</dd>
        <dt>{t.live.ifMissed}</dt>
        <dd>
          {day(ifMissed)}
          <Why of={t.live.ifMissed} edition={of.edition} steps={() => explainStake(notice)} />
        </dd>
      </dl>
      {sendBy < context.today && <p className={classes.caution}>{t.live.sendNow}</p>}
    </div>
  )
}

function Readings({ of, readings }: { readonly of: Appraisal; readonly readings: readonly ReadingDeadline[] }) {
  const t = useTexts(formTexts)
  const { day } = useFormats()
  return (
    <div className={classes.results}>
      <h3>
        {t.live.readings}
        <WhyOf of={of} topic="deadline" name={t.live.readings} />
      </h3>
      {readings.map(({ reading, noticeBy, endsOn }) => (
        <div className={classes.reading} key={reading}>
          <p>{t.live.reading[reading]}</p>
          <dl>
            <dt>{t.live.receivedBy}</dt>
            <dd>{day(noticeBy)}</dd>
            <dt>{t.live.endsOn}</dt>
            <dd>{day(endsOn)}</dd>
          </dl>
        </div>
      ))}
    </div>
  )
}
