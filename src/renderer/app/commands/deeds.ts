import type { CommandId } from '../../../shared/commands/index.ts'
import type { Language } from '../../../shared/rules/index.ts'
import { backupTexts } from '../../../shared/texts/backups.ts'
import { calendarFileTexts } from '../../../shared/texts/calendarFile.ts'
import { helpTexts } from '../../../shared/texts/help.ts'
import { settingsTexts } from '../../../shared/texts/settings.ts'
import { termsTexts } from '../../../shared/texts/terms.ts'
import { useView } from '../../features/payments/view.ts'
import { takeBackup } from '../../state/backups.ts'
import { changeSettings } from '../../state/changeSettings.ts'
import { redoAndTell, undoAndTell } from '../../state/commands.ts'
import { exportLedger, exportTables } from '../../state/exportFiles.ts'
import { exportPdf } from '../../state/exportPdf.ts'
import { goBack, goTo, goToContracts } from '../../state/navigation.ts'
import { openFile } from '../../state/openedFile.ts'
import { showOverlay } from '../../state/overlay.ts'
import { printOnPaper } from '../../state/printOnPaper.ts'
import { useSaving } from '../../state/saving.ts'
import { copyDiagnosis } from '../../state/trouble.ts'
import { contractDeeds } from './contractDeeds.ts'
import type { Deed } from './deed.ts'
import { find } from './find.ts'
import { focusSearch } from './focusSearch.ts'
import { pageShown } from './pageShown.ts'

const goToSettings =
  (title: (language: Language) => string): Deed =>
  (language) =>
    goTo({ screen: 'settings', section: title(language) })

/** What every command does. */
export const deeds: Readonly<Record<CommandId, Deed>> = {
  'new-contract': () => goTo({ screen: 'form', id: null }),
  'new-terms': () => goTo({ screen: 'terms-set', id: null }),
  'new-need': () => goTo({ screen: 'scenario', id: null }),
  open: openFile,
  import: () => goTo({ screen: 'import' }),
  save: () => useSaving.getState().save?.(),
  'export-pdf': (language) => exportPdf({ kind: 'summary', language }),
  print: (language) => printOnPaper(pageShown(language)),
  'export-workbook': (language) => exportTables(null, useView.getState().months, language),
  'export-contracts': (language) => exportTables('contracts', useView.getState().months, language),
  'export-payments': (language) => exportTables('payments', useView.getState().months, language),
  'export-deadlines': (language) => exportTables('deadlines', useView.getState().months, language),
  'export-json': (language) => exportLedger('json', language),
  'export-varsel': (language) => exportLedger('varsel', language),

  undo: undoAndTell,
  redo: redoAndTell,
  find,
  search: focusSearch,

  palette: () => showOverlay('palette'),
  overview: () => goTo({ screen: 'overview' }),
  contracts: goToContracts,
  compare: () => goTo({ screen: 'compare' }),
  terms: () => goTo({ screen: 'terms' }),
  payments: () => goTo({ screen: 'payments' }),
  reminders: () => goTo({ screen: 'reminders' }),
  settings: () => goTo({ screen: 'settings' }),
  bin: () => goTo({ screen: 'bin' }),
  back: goBack,

  ...contractDeeds,

  'settings-business': goToSettings((language) => settingsTexts[language].business),
  'settings-appearance': goToSettings((language) => settingsTexts[language].appearance),
  'theme-light': (language) => changeSettings({ theme: 'light' }, language),
  'theme-dark': (language) => changeSettings({ theme: 'dark' }, language),
  'theme-system': (language) => changeSettings({ theme: 'system' }, language),
  'speak-danish': (language) => changeSettings({ language: 'da' }, language),
  'speak-english': (language) => changeSettings({ language: 'en' }, language),
  'settings-reminders': goToSettings((language) => settingsTexts[language].reminders),
  'settings-calendar': goToSettings((language) => calendarFileTexts[language].title),
  'settings-index': goToSettings((language) => settingsTexts[language].index),
  'settings-backups': goToSettings((language) => backupTexts[language].title),
  backup: takeBackup,

  shortcuts: () => showOverlay('shortcuts'),
  'modelled-terms': (language) => goTo({ screen: 'terms', section: termsTexts[language].suppliers }),
  'check-up': goToSettings((language) => helpTexts[language].title),
  diagnosis: copyDiagnosis,
  folder: () => window.varsel.call('diagnosis:open-folder'),
  licences: goToSettings((language) => helpTexts[language].licences),
  about: goToSettings((language) => settingsTexts[language].about),
}
