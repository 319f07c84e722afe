import { ActionIcon, CloseButton } from '@mantine/core'
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { findTexts } from '../../../shared/texts/find.ts'
import { useFinding } from '../../state/finding.ts'
import { useTexts } from '../../state/language.ts'
import { useNavigation } from '../../state/navigation.ts'
import classes from './FindBar.module.css'
import { useMatches } from './useMatches.ts'

/** Looks for words on the page that is shown, and marks them. */
export default function FindBar() {
  const t = useTexts(findTexts)
  const typed = useFinding(({ typed }) => typed ?? '')
  const { count, at, move, leave } = useMatches(typed)
  const field = useRef<HTMLInputElement>(null)
  const place = useNavigation(({ place }) => place)
  const first = useRef(place)
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])
  useEffect(() => {
    // Another page is another text.
    if (first.current !== place) useFinding.setState({ typed: null })
  }, [place])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') leave()
    else if (event.key === 'Enter' || event.key === 'F3') move(event.shiftKey ? -1 : 1)
    else return
    event.preventDefault()
  }
  return (
    <search className={classes.bar} aria-label={t.label}>
      <input
        ref={field}
        className={classes.field}
        type="text"
        aria-label={t.label}
        placeholder={t.label}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={({ currentTarget }) => useFinding.setState({ typed: currentTarget.value })}
        onKeyDown={onKeyDown}
      />
      <span className={classes.count} role="status">
        {typed.trim() !== '' && (count === 0 ? t.none : t.of(at + 1, count))}
      </span>
      <ActionIcon variant="subtle" color="gray" aria-label={t.before} onClick={() => move(-1)}>
        <IconChevronUp size={17} aria-hidden />
      </ActionIcon>
      <ActionIcon variant="subtle" color="gray" aria-label={t.next} onClick={() => move(1)}>
        <IconChevronDown size={17} aria-hidden />
      </ActionIcon>
      <CloseButton aria-label={t.close} onClick={leave} />
    </search>
  )
}
