import { CloseButton } from '@mantine/core'
import { useId } from 'react'
import {
  type CommandGroup,
  commandGroups,
  commandIds,
  commands,
  type Keys,
  keysText,
} from '../../../shared/commands/index.ts'
import { paletteTexts } from '../../../shared/texts/palette.ts'
import { OverDialog } from '../../parts/OverDialog.tsx'
import { useLanguage, useTexts } from '../../state/language.ts'
import { isMac } from '../../state/platform.ts'
import classes from './Shortcuts.module.css'

const groups = Object.keys(commandGroups) as readonly CommandGroup[]

const withKeys = commandIds.filter((id) => commands[id].keys !== undefined)

/** Every shortcut there is, by what kind of thing it does. */
export default function Shortcuts({ close }: { readonly close: () => void }) {
  const t = useTexts(paletteTexts)
  const language = useLanguage()
  return (
    <OverDialog label={t.shortcuts} close={close} className={classes.shortcuts}>
      <div className={classes.head}>
        <h2>{t.shortcuts}</h2>
        <CloseButton aria-label={t.close} onClick={close} />
      </div>
      <div className={classes.groups}>
        {groups.map((group) => {
          const ids = withKeys.filter((id) => commands[id].group === group)
          if (ids.length === 0) return null
          return (
            <Group key={group} title={commandGroups[group][language]}>
              {ids.map((id) => (
                <Line key={id} name={commands[id].words[language]}>
                  <AllKeys of={commands[id].keys ?? []} />
                </Line>
              ))}
            </Group>
          )
        })}
      </div>
      <p className={classes.hint}>{t.shortcutsHint}</p>
    </OverDialog>
  )
}

function Group({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <dl>{children}</dl>
    </section>
  )
}

function Line({ name, children }: { readonly name: string; readonly children: React.ReactNode }) {
  return (
    <div className={classes.line}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function AllKeys({ of }: { readonly of: readonly Keys[] }) {
  const t = useTexts(paletteTexts)
  const language = useLanguage()
  return of.map((keys, index) => (
    <span key={keys}>
      {index > 0 && ` ${t.or} `}
      <kbd>{keysText(keys, language, isMac())}</kbd>
    </span>
  ))
}
