import { ActionIcon, Popover } from '@mantine/core'
import { IconInfoCircle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { commonTexts } from '../../shared/texts/common.ts'
import { useTexts } from '../state/language.ts'
import { useOnceAsked } from './useOnceAsked.ts'
import classes from './Why.module.css'

interface AskedProps {
  /** What is explained: the figure's own name, for screen readers. */
  readonly of: string
  /** The answer, made only when asked for. */
  readonly children: () => ReactNode
}

/** "Why?" beside a figure: a button that opens the answer. */
export function Asked({ of, children }: AskedProps) {
  const t = useTexts(commonTexts)
  const { asked, opened, setOpened, ask, button } = useOnceAsked()
  const why = (
    <ActionIcon
      ref={button}
      className={classes.ask}
      variant="subtle"
      size="sm"
      aria-label={t.whyOf(of)}
      aria-expanded={opened}
      onClick={asked ? () => setOpened(!opened) : ask}
    >
      <IconInfoCircle size={16} stroke={1.7} aria-hidden />
    </ActionIcon>
  )
  if (!asked) return why
  return (
    <Popover opened={opened} onChange={setOpened} width={480} position="bottom-start" shadow="md" trapFocus returnFocus>
      <Popover.Target>{why}</Popover.Target>
      <Popover.Dropdown aria-label={t.whyOf(of)}>
        <section
          className={classes.panel}
          // Long explanations scroll, so the keyboard must reach them.
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region takes focus (WCAG 2.1.1)
          tabIndex={0}
          data-autofocus
          aria-label={t.whyOf(of)}
        >
          {opened && children()}
        </section>
      </Popover.Dropdown>
    </Popover>
  )
}
