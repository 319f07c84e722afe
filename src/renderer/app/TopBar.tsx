import { ActionIcon, Button, TextInput, Tooltip } from '@mantine/core'
import { IconArrowBackUp, IconArrowForwardUp, IconPlus, IconSearch } from '@tabler/icons-react'
import { shellTexts } from '../../shared/texts/shell.ts'
import { changeText, redoAndTell, undoAndTell } from '../state/commands.ts'
import { useLanguage, useTexts } from '../state/language.ts'
import { useLedger } from '../state/ledger.ts'
import { goTo, searchFor, useNavigation } from '../state/navigation.ts'
import { ExportMenu } from './ExportMenu.tsx'
import classes from './Shell.module.css'

/** Search over the contracts, the ledger's name, undo and redo, what goes out to files, and a new contract. */
export function TopBar() {
  const t = useTexts(shellTexts)
  const search = useNavigation(({ search }) => search)
  const name = useLedger(({ settings }) => settings.business.name)
  return (
    <header className={classes.top}>
      <TextInput
        className={classes.search}
        id="search"
        type="search"
        aria-label={t.search}
        placeholder={t.search}
        leftSection={<IconSearch size={16} aria-hidden />}
        value={search}
        onChange={(event) => searchFor(event.currentTarget.value)}
      />
      <span className={classes.ledger}>{name === '' ? t.ledger : name}</span>
      <HistoryButtons />
      <ExportMenu />
      <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => goTo({ screen: 'form', id: null })}>
        {t.newContract}
      </Button>
    </header>
  )
}

function HistoryButtons() {
  const t = useTexts(shellTexts)
  const language = useLanguage()
  const { undo, redo } = useLedger(({ history }) => history)
  const undoText = undo === null ? t.nothingToUndo : t.undoOf(changeText(undo, language))
  const redoText = redo === null ? t.nothingToRedo : t.redoOf(changeText(redo, language))
  return (
    <>
      <Tooltip label={undoText}>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={undoText}
          aria-disabled={undo === null}
          onClick={() => void undoAndTell(language)}
        >
          <IconArrowBackUp size={18} aria-hidden />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={redoText}>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={redoText}
          aria-disabled={redo === null}
          onClick={() => void redoAndTell(language)}
        >
          <IconArrowForwardUp size={18} aria-hidden />
        </ActionIcon>
      </Tooltip>
    </>
  )
}
