import { ActionIcon, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import type { Standing } from '../../../shared/reminders/index.ts'
import { dutyTexts } from '../../../shared/texts/duties.ts'
import { giveAnswer, snooze } from '../../state/answers.ts'
import { useFormats, useLanguage, useTexts } from '../../state/language.ts'
import { answersTo, snoozeChoice } from '../../state/outcomes.ts'
import { useRulesContext } from '../../state/portfolio.ts'

interface DutyMenuProps {
  readonly standing: Standing
  /** What is to be done, in words. */
  readonly what: string
  readonly onChooseDay: () => void
}

/** What one can say of something that lies ahead: what became of it, or that it waits. */
export function DutyMenu({ standing, what, onChooseDay }: DutyMenuProps) {
  const t = useTexts(dutyTexts)
  const language = useLanguage()
  const format = useFormats()
  const context = useRulesContext()
  const choice = snoozeChoice(standing, context.today)
  return (
    <Menu position="bottom-end" withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={t.answerTo(what)}>
          <IconDots size={17} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {answersTo(standing.duty.kind).map((answer) => (
          <Menu.Item key={answer} onClick={() => void giveAnswer(standing, answer, context, language)}>
            {t.answers[answer]}
          </Menu.Item>
        ))}
        {choice !== null && (
          <>
            <Menu.Divider />
            <Menu.Label>{t.snooze}</Menu.Label>
            {choice.shortcuts.map(({ days, until }) => (
              <Menu.Item key={days} onClick={() => void snooze(standing, until, language)}>
                {t.snoozeFor(days, format.day(until))}
              </Menu.Item>
            ))}
            <Menu.Item onClick={onChooseDay}>{t.snoozeTo}</Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
