import { keyOf, type Standing } from '../../../shared/reminders/index.ts'
import { Few } from '../Few.tsx'
import { DutyItem } from './DutyItem.tsx'
import { DutyList } from './DutyList.tsx'

interface FewDutiesProps {
  readonly of: readonly Standing[]
  /** So many are shown at first. */
  readonly first: number
  /** What else is to be said of one, if anything. */
  readonly noteOf?: (standing: Standing) => string | undefined
}

/** Things to do, the first of many. */
export function FewDuties({ of, first, noteOf }: FewDutiesProps) {
  return (
    <Few of={of} first={first}>
      {(shown, id) => (
        <DutyList id={id}>
          {shown.map((standing) => {
            const note = noteOf?.(standing)
            return <DutyItem key={keyOf(standing.duty)} standing={standing} {...(note !== undefined && { note })} />
          })}
        </DutyList>
      )}
    </Few>
  )
}
