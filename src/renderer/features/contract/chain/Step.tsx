import { ActionIcon, Button, VisuallyHidden } from '@mantine/core'
import { IconCheck, IconCircle, IconCircleDot, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import type { Appraisal } from '../../../../shared/portfolio/index.ts'
import { contractTexts } from '../../../../shared/texts/contract.ts'
import { letterTexts } from '../../../../shared/texts/letter.ts'
import { saveAndTell } from '../../../state/commands.ts'
import { useFormats, useLanguage, useTexts } from '../../../state/language.ts'
import classes from './Chain.module.css'
import { AttachProof, Proofs } from './Proofs.tsx'
import type { ChainStep } from './steps.ts'
import { TickForm } from './TickForm.tsx'
import { unticked } from './tick.ts'

const icons = { done: IconCheck, next: IconCircleDot, later: IconCircle }

interface StepProps {
  readonly step: ChainStep
  readonly appraisal: Appraisal
}

/** One step: whether it is done and when, by when it must be, what proves it, and ticking it off. */
export function Step({ step, appraisal }: StepProps) {
  const t = useTexts(letterTexts)
  const language = useLanguage()
  const [ticking, setTicking] = useState(false)
  const { record } = appraisal
  const { name, on, state, proves } = step
  const Icon = icons[state]
  const back = unticked(record, name)
  return (
    <li className={classes.step} data-state={state}>
      <Icon className={classes.icon} size={16} stroke={state === 'done' ? 2.6 : 1.8} aria-hidden />
      <span className={classes.name}>{t.steps[name]}</span>
      <span className={classes.when}>{useWhen(step, appraisal)}</span>
      <VisuallyHidden>{t.states[state]}</VisuallyHidden>
      <span className={classes.tools}>
        {proves !== null && on !== null && <AttachProof record={record} step={proves} />}
        {on === null && !ticking && (
          <Button
            size="compact-xs"
            variant={state === 'next' ? 'light' : 'subtle'}
            aria-label={t.tickOf(t.steps[name])}
            onClick={() => setTicking(true)}
          >
            {t.tick}
          </Button>
        )}
        {back !== null && (
          <ActionIcon
            size={24}
            variant="subtle"
            color="gray"
            aria-label={t.untickOf(t.steps[name])}
            onClick={() => void saveAndTell([back], language)}
          >
            <IconX size={14} aria-hidden />
          </ActionIcon>
        )}
      </span>
      {ticking && <TickForm record={record} step={name} onDone={() => setTicking(false)} />}
      {proves !== null && <Proofs record={record} step={proves} />}
    </li>
  )
}

/** When it was done, or by when it must be. */
function useWhen({ name, on, state, by }: ChainStep, { record }: Appraisal): string {
  const t = useTexts(letterTexts)
  const { sentHow, ways } = useTexts(contractTexts)
  const format = useFormats()
  if (name === 'ends')
    return on === null ? t.unknownEnd : state === 'done' ? format.day(on) : t.endsLater(format.day(on))
  if (on !== null) {
    const how = name === 'sent' ? record.noticeSent?.how : undefined
    return how === undefined ? format.day(on) : sentHow(format.day(on), ways[how])
  }
  if (by === null) return t.notYet
  return (by.ask ? t.askBy : t.dayBy)(format.day(by.day))
}
