import { type KeyboardEvent, useId, useRef, useState } from 'react'
import type { CommandId } from '../../../shared/commands/index.ts'
import type { Language } from '../../../shared/rules/index.ts'
import { paletteTexts } from '../../../shared/texts/palette.ts'
import { OverDialog } from '../../parts/OverDialog.tsx'
import { useLanguage, useTexts } from '../../state/language.ts'
import { goTo } from '../../state/navigation.ts'
import { useAppraisals } from '../../state/portfolio.ts'
import { useRecent } from '../../state/recent.ts'
import { type Entry, entriesFor, most } from './entries.ts'
import classes from './Palette.module.css'
import { PaletteRows } from './PaletteRows.tsx'

interface PaletteProps {
  /** Gives the focus back to where it was. */
  readonly close: () => void
  readonly isThere: (id: CommandId) => boolean
  readonly runCommand: (id: CommandId, language: Language) => void
}

/** Every action and every contract, found by a few letters. */
export default function Palette({ close, isThere, runCommand }: PaletteProps) {
  const t = useTexts(paletteTexts)
  const language = useLanguage()
  const appraisals = useAppraisals()
  // What was used last stays in its place while the palette is open.
  const [recent] = useState(() => useRecent.getState().keys)
  const [typed, setTyped] = useState('')
  // Never later than what is typed: Enter opens what one sees. It takes a few milliseconds with 10,000 contracts.
  const shown = entriesFor({ typed, appraisals, recent, language, isThere })
  const entries = [...shown.recent, ...shown.found]
  const [chosen, setChosen] = useState(0)
  const at = Math.min(chosen, entries.length - 1)
  const id = useId()
  const list = useRef<HTMLDivElement>(null)

  const run = (entry: Entry) => {
    close()
    if (entry.kind === 'command') runCommand(entry.id, language)
    else goTo({ screen: 'contract', id: entry.id })
  }
  const choose = (index: number) => {
    setChosen(index)
    list.current?.querySelectorAll('[role="option"]')[index]?.scrollIntoView({ block: 'nearest' })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + 8, PageUp: at - 8 }[event.key]
    if (to !== undefined && entries.length > 0) {
      event.preventDefault()
      // One step goes around; a page ends at the end.
      const around = event.key.startsWith('Arrow') ? (to + entries.length) % entries.length : to
      choose(Math.max(0, Math.min(around, entries.length - 1)))
    }
    const entry = entries[at]
    if (event.key === 'Enter' && entry !== undefined && !event.nativeEvent.isComposing) {
      event.preventDefault()
      run(entry)
    }
  }
  return (
    <OverDialog label={t.label} close={close} className={classes.palette}>
      <input
        className={classes.field}
        role="combobox"
        aria-expanded
        aria-controls={id}
        aria-autocomplete="list"
        aria-label={t.label}
        aria-activedescendant={at >= 0 ? `${id}-${at}` : undefined}
        placeholder={t.placeholder}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value)
          setChosen(0)
          list.current?.scrollTo(0, 0)
        }}
        onKeyDown={onKeyDown}
      />
      <div className={classes.list} ref={list} role="listbox" id={id} aria-label={t.label}>
        {shown.recent.length > 0 && (
          <PaletteRows title={t.recent} id={id} from={0} entries={shown.recent} chosen={at} run={run} />
        )}
        {shown.found.length > 0 && (
          <PaletteRows
            title={typed.trim() === '' ? t.commands : null}
            id={id}
            from={shown.recent.length}
            entries={shown.found}
            chosen={at}
            run={run}
          />
        )}
      </div>
      {entries.length === 0 && <p className={classes.none}>{t.none}</p>}
      <div className={classes.foot}>
        <span role="status" className={entries.length === 0 ? classes.unseen : undefined}>
          {typed.trim() !== '' && told(entries.length, t)}
        </span>
        <span>{t.keys}</span>
      </div>
    </OverDialog>
  )
}

function told(count: number, t: (typeof paletteTexts)['da']): string {
  if (count === 0) return t.none
  return count === most ? t.first(count) : t.found(count)
}
