import { ActionIcon, Popover } from '@mantine/core'
import { IconInfoCircle } from '@tabler/icons-react'
import { useState } from 'react'
import type { Edition, Step } from '../../shared/rules/index.ts'
import { commonTexts } from '../../shared/texts/common.ts'
import { useTexts } from '../state/language.ts'
import { Steps } from './Steps.tsx'
import classes from './Why.module.css'

interface WhyProps {
  /** What is explained: the figure's own name, for screen readers. */
  readonly of: string
  readonly edition: Edition
  /** Made only when asked for. */
  readonly steps: () => readonly Step[]
}

/** "Why?" beside a figure: opens the steps to it, each with its clause. */
export function Why({ of, edition, steps }: WhyProps) {
  const t = useTexts(commonTexts)
  const [open, setOpen] = useState(false)
  return (
    <Popover opened={open} onChange={setOpen} width={480} position="bottom-start" shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <ActionIcon
          className={classes.ask}
          variant="subtle"
          size="sm"
          aria-label={t.whyOf(of)}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          <IconInfoCircle size={16} stroke={1.7} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label={t.whyOf(of)}>
        <section
          className={classes.panel}
          // Long explanations scroll, so the keyboard must reach them.
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region takes focus (WCAG 2.1.1)
          tabIndex={0}
          data-autofocus
          aria-label={t.whyOf(of)}
        >
          {open && <Steps steps={steps()} edition={edition} />}
        </section>
      </Popover.Dropdown>
    </Popover>
  )
}
