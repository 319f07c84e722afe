import { ActionIcon, Button, TextInput, Tooltip } from '@mantine/core'
import { IconArrowBackUp, IconArrowForwardUp, IconCommand, IconPlus, IconSearch } from '@tabler/icons-react'
import { commands } from '../../shared/commands/index.ts'
import { shellTexts } from '../../shared/texts/shell.ts'
import { changeText } from '../state/commands.ts'
import { useLanguage, useTexts } from '../state/language.ts'
import { useLedger } from '../state/ledger.ts'
import { searchFor, useNavigation } from '../state/navigation.ts'
import { useShortcut } from '../state/shortcut.ts'
import { runCommand, searchId } from './commands/index.ts'
import { ExportMenu } from './ExportMenu.tsx'
import classes from './Shell.module.css'

/** Search over the contracts, the ledger's name, undo and redo, what goes out to files, and a new contract. */
export function TopBar() {
  const t = useTexts(shellTexts)
  const search = useNavigation(({ search }) => search)
  const name = useLedger(({ settings }) => settings.business.name)
  const language = useLanguage()
  const searching = useShortcut('search')
  const adding = useShortcut('new-contract')
  return (
    <header className={classes.top}>
      <TextInput
        className={classes.search}
        id={searchId}
        type="search"
        aria-label={commands.search.words[language]}
        aria-keyshortcuts={searching.aria}
        title={searching.text}
        placeholder={commands.search.words[language]}
        leftSection={<IconSearch size={16} aria-hidden />}
        value={search}
        onChange={(event) => searchFor(event.currentTarget.value)}
      />
      <span className={classes.ledger}>{name === '' ? t.ledger : name}</span>
      <PaletteButton />
      <HistoryButtons />
      <ExportMenu />
      <Tooltip label={adding.text}>
        <Button
          leftSection={<IconPlus size={16} aria-hidden />}
          aria-keyshortcuts={adding.aria}
          onClick={() => runCommand('new-contract', language)}
        >
          {commands['new-contract'].words[language]}
        </Button>
      </Tooltip>
    </header>
  )
}

function PaletteButton() {
  const language = useLanguage()
  const { text, aria } = useShortcut('palette')
  const name = commands.palette.words[language]
  return (
    <Tooltip label={`${name} (${text})`}>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={name}
        aria-keyshortcuts={aria}
        aria-haspopup="dialog"
        onClick={() => runCommand('palette', language)}
      >
        <IconCommand size={18} aria-hidden />
      </ActionIcon>
    </Tooltip>
  )
}

function HistoryButtons() {
  const t = useTexts(shellTexts)
  const language = useLanguage()
  const { undo, redo } = useLedger(({ history }) => history)
  const undoText = undo === null ? t.nothingToUndo : t.undoOf(changeText(undo, language))
  const redoText = redo === null ? t.nothingToRedo : t.redoOf(changeText(redo, language))
  const undoing = useShortcut('undo')
  const redoing = useShortcut('redo')
  return (
    <>
      <Tooltip label={`${undoText} (${undoing.text})`}>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={undoText}
          aria-keyshortcuts={undoing.aria}
          aria-disabled={undo === null}
          onClick={() => runCommand('undo', language)}
        >
          <IconArrowBackUp size={18} aria-hidden />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={`${redoText} (${redoing.text})`}>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={redoText}
          aria-keyshortcuts={redoing.aria}
          aria-disabled={redo === null}
          onClick={() => runCommand('redo', language)}
        >
          <IconArrowForwardUp size={18} aria-hidden />
        </ActionIcon>
      </Tooltip>
    </>
  )
}
