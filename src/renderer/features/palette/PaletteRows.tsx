import { commands, keysText } from '../../../shared/commands/index.ts'
import { paletteTexts } from '../../../shared/texts/palette.ts'
import { useLanguage, useTexts } from '../../state/language.ts'
import { isMac } from '../../state/platform.ts'
import type { Entry } from './entries.ts'
import classes from './Palette.module.css'

interface PaletteRowsProps {
  /** Null for none. */
  readonly title: string | null
  /** Of the list; a row's is made of it and its number. */
  readonly id: string
  /** The number of the first. */
  readonly from: number
  readonly entries: readonly Entry[]
  /** The number of the one that Enter opens. */
  readonly chosen: number
  readonly run: (entry: Entry) => void
}

/** Some of the rows of the palette, under a heading. */
export function PaletteRows({ title, id, from, entries, chosen, run }: PaletteRowsProps) {
  const t = useTexts(paletteTexts)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a listbox has groups, not field sets
    <div role="group" aria-label={title ?? t.label}>
      {title !== null && (
        <div className={classes.title} aria-hidden>
          {title}
        </div>
      )}
      {entries.map((entry, index) => {
        const number = from + index
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field, which keeps the focus
          // biome-ignore lint/a11y/useFocusableInteractive: as above
          <div
            key={entry.key}
            id={`${id}-${number}`}
            className={classes.row}
            role="option"
            aria-selected={number === chosen}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => run(entry)}
          >
            <span className={classes.name}>{entry.name}</span>
            <Beside entry={entry} />
          </div>
        )
      })}
    </div>
  )
}

/** What tells it from others of its name, or how it is given by keyboard. */
function Beside({ entry }: { readonly entry: Entry }) {
  const language = useLanguage()
  const t = useTexts(paletteTexts)
  if (entry.kind === 'contract') {
    return (
      <span className={classes.beside}>{[t.contract, entry.supplier, entry.number].filter(Boolean).join(' · ')}</span>
    )
  }
  const keys = commands[entry.id].keys?.[0]
  return keys === undefined ? null : <kbd className={classes.keys}>{keysText(keys, language, isMac())}</kbd>
}
