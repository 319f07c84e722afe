import { Button, Group, Modal, Radio } from '@mantine/core'
import { useState } from 'react'
import type { ContractRecord } from '../../../shared/ledger/index.ts'
import type { UnderTerms } from '../../../shared/portfolio/index.ts'
import { faultText } from '../../../shared/rules/index.ts'
import { commonTexts } from '../../../shared/texts/common.ts'
import form from '../../parts/form/Form.module.css'
import { useFormats, useLanguage, useTexts } from '../../state/language.ts'
import classes from './Terms.module.css'
import { useTermsTexts } from './termsForm.ts'

interface FollowDialogProps {
  /** The contracts whose terms are changed, each with what it would come to. */
  readonly of: readonly UnderTerms[]
  /** Called with the contracts that follow, as they then are; or with null to go on editing. */
  readonly onAnswer: (following: readonly ContractRecord[] | null) => void
}

/** Asks what becomes of the contracts that rest on terms that were changed. */
export function FollowDialog({ of, onAnswer }: FollowDialogProps) {
  const t = useTermsTexts()
  const common = useTexts(commonTexts)
  const [choice, setChoice] = useState('follow')
  const able = of.filter(({ next }) => 'record' in next)
  const refused = of.filter(({ next }) => 'fault' in next)
  const following = able.flatMap(({ next }) => ('record' in next ? [next.record] : []))
  return (
    <Modal
      opened
      onClose={() => onAnswer(null)}
      title={<strong>{t.follow.title(of.length)}</strong>}
      centered
      withCloseButton={false}
      size="lg"
    >
      <div className={classes.page}>
        {able.length > 0 && (
          <>
            <Radio.Group label={t.follow.question} value={choice} onChange={setChoice}>
              <div className={form.radios}>
                <Radio value="follow" label={t.follow.follow(able.length)} data-autofocus />
                <Radio value="stay" label={t.follow.stay(able.length)} />
              </div>
            </Radio.Group>
            <Deadlines of={able} />
          </>
        )}
        {refused.length > 0 && <Refused of={refused} />}
      </div>
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={() => onAnswer(null)}>
          {common.cancel}
        </Button>
        <Button onClick={() => onAnswer(choice === 'follow' ? following : [])}>{common.save}</Button>
      </Group>
    </Modal>
  )
}

function Deadlines({ of }: { readonly of: readonly UnderTerms[] }) {
  const t = useTermsTexts()
  const { dayShort } = useFormats()
  const written = (day: number | null) => (day === null ? t.follow.noDeadline : dayShort(day))
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{t.follow.contract}</th>
          <th scope="col" className="number">
            {t.follow.before}
          </th>
          <th scope="col" className="number">
            {t.follow.after}
          </th>
        </tr>
      </thead>
      <tbody>
        {of.map(({ record, sendBy, next }) => {
          const later = 'record' in next ? next.sendBy : null
          return (
            <tr key={record.id}>
              <th scope="row">{record.title}</th>
              <td className="number">{written(sendBy)}</td>
              <td className="number">{later === sendBy ? t.follow.same : <strong>{written(later)}</strong>}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function Refused({ of }: { readonly of: readonly UnderTerms[] }) {
  const t = useTermsTexts()
  const language = useLanguage()
  return (
    <div className={form.caution}>
      {t.follow.refused}
      <ul>
        {of.map(({ record, next }) => (
          <li key={record.id}>
            <strong>{record.title}</strong>: {'fault' in next && faultText(next.fault, language)}
          </li>
        ))}
      </ul>
    </div>
  )
}
