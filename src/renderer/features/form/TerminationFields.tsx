import { Checkbox } from '@mantine/core'
import type { EndsAt } from '../../../shared/rules/index.ts'
import { Choice } from '../../parts/form/Choice.tsx'
import classes from '../../parts/form/Form.module.css'
import { fieldId } from '../../parts/form/fields.ts'
import { WholeField } from '../../parts/form/TypedField.tsx'
import { blankTermination, type TerminationDraft } from './draft/index.ts'
import { useForm, useFormTexts } from './formState.ts'

const path = 'agreed.termination'

/** What is agreed of termination: always for a supplier of one's own, else where it replaces the supplier's terms. */
export function TerminationFields() {
  const t = useFormTexts()
  const { draft, change, asks } = useForm()
  if (asks.termination === 'main') return <Agreed termination={draft.termination ?? blankTermination} />
  return (
    <>
      <Checkbox
        id={fieldId('agreed.ownTermination')}
        className={classes.check}
        label={t.fields.agreedTermination}
        description={t.hints.replaces}
        checked={draft.termination !== null}
        onChange={(event) => change({ termination: event.currentTarget.checked ? blankTermination : null })}
      />
      {draft.termination !== null && <Agreed termination={draft.termination} />}
    </>
  )
}

function Agreed({ termination }: { readonly termination: TerminationDraft }) {
  const t = useFormTexts()
  const { change, draft } = useForm()
  const set = (typed: Partial<TerminationDraft>) => change({ termination: { ...termination, ...typed } })
  const ends: readonly EndsAt[] = ['any-day', 'month-end', 'period-end']
  return (
    <>
      <div className={classes.fields}>
        <WholeField
          path={`${path}.notice`}
          label={t.fields.notice}
          value={termination.notice}
          onChange={(notice) => set({ notice })}
          needed
        />
        <Choice
          path={`${path}.noticeUnit`}
          label={t.fields.noticeUnit}
          value={termination.noticeUnit}
          options={(['months', 'days'] as const).map((value) => ({ value, label: t.fields.noticeUnits[value] }))}
          onChange={(noticeUnit) => set({ noticeUnit })}
        />
        <Choice
          path={`${path}.endsAt`}
          label={t.fields.endsAt}
          value={termination.endsAt}
          options={ends.map((value) => ({ value, label: t.fields.endsAtOf[value] }))}
          onChange={(endsAt) => set({ endsAt })}
          width="wide"
        />
      </div>
      {termination.endsAt === 'period-end' && (
        <div className={classes.fields}>
          <WholeField
            path={`${path}.firstTermMonths`}
            label={t.fields.firstTermMonths}
            value={termination.firstTermMonths}
            onChange={(firstTermMonths) => set({ firstTermMonths })}
            hint={t.hints.firstTermDefault}
            width="middle"
          />
          <WholeField
            path={`${path}.termMonths`}
            label={t.fields.termMonths}
            value={termination.termMonths}
            onChange={(termMonths) => set({ termMonths })}
            hint={draft.supplier === 'cloudkom' ? undefined : t.hints.termDefault}
            needed={draft.supplier === 'cloudkom'}
            width="middle"
          />
        </div>
      )}
      <div className={classes.fields}>
        <WholeField
          path={`${path}.lockInMonths`}
          label={t.fields.lockInMonths}
          value={termination.lockInMonths}
          onChange={(lockInMonths) => set({ lockInMonths })}
          hint={t.hints.noLockIn}
          width="middle"
        />
        {termination.lockInMonths.trim() !== '' && termination.lockInMonths.trim() !== '0' && (
          <Checkbox
            className={classes.beside}
            label={t.fields.noticeInLockIn}
            checked={termination.noticeInLockIn === true}
            onChange={(event) => set({ noticeInLockIn: event.currentTarget.checked })}
          />
        )}
      </div>
    </>
  )
}
