import { create } from 'zustand'
import type { BackupItem, BackupPlace, BackupsState, RestoreLooked } from '../../shared/ipc/index.ts'
import type { Language } from '../../shared/rules/index.ts'
import { backupTexts } from '../../shared/texts/backups.ts'
import { errorText } from './commands.ts'
import { loadLedger } from './ledger.ts'
import { goTo } from './navigation.ts'
import { showToast } from './toast.ts'

/** How the backups stand in the main process; null until it has said so. */
export const useBackups = create<{ readonly state: BackupsState | null }>()(() => ({ state: null }))

/** A backup that is asked about. */
export type LookedAt = Exclude<RestoreLooked, { readonly outcome: 'cancelled' }>

/** What is being restored: nothing, one that is being read, or one that is asked about. */
export const useRestore = create<{ readonly looked: LookedAt | 'reading' | null }>()(() => ({ looked: null }))

/** Listens to how the backups stand. @returns stops it */
export function followBackups(): () => void {
  const stop = window.varsel.on('backups:changed', take)
  void window.varsel.call('backups:state').then((answer) => {
    if (answer.ok) take(answer.value)
  })
  return stop
}

/** Every backup, the newest first; null where they can't be listed. */
export async function listBackups(): Promise<readonly BackupItem[] | null> {
  const answer = await window.varsel.call('backups:list')
  return answer.ok ? answer.value : null
}

/** Takes a backup now, and says whether it was taken. */
export async function takeBackup(language: Language): Promise<void> {
  const t = backupTexts[language]
  const answer = await window.varsel.call('backups:take')
  if (!answer.ok) return showToast(errorText(answer.error, language), { tone: 'failed' })
  take(answer.value)
  const { failing } = answer.value
  if (failing === null) showToast(t.taken)
  else showToast(t.problems[failing.problem], { tone: 'failed' })
}

/** Asks for the second folder. */
export async function chooseSecondFolder(language: Language): Promise<void> {
  const t = backupTexts[language]
  const answer = await window.varsel.call('backups:choose-folder')
  if (!answer.ok) return showToast(errorText(answer.error, language), { tone: 'failed' })
  if (answer.value.outcome === 'inside') showToast(t.inside, { tone: 'failed' })
  if (answer.value.outcome !== 'chosen') return
  take(answer.value.state)
  const failing = answer.value.state.second?.failing ?? null
  if (failing === null) showToast(t.chosen)
  else showToast(t.problems[failing.problem], { tone: 'failed' })
}

/** Copies nothing to the second folder any more. */
export async function forgetSecondFolder(language: Language): Promise<void> {
  const answer = await window.varsel.call('backups:forget-folder')
  if (!answer.ok) return showToast(errorText(answer.error, language), { tone: 'failed' })
  take(answer.value)
  showToast(backupTexts[language].stopped)
}

/** How often a backup was asked about, or let go of. */
let asked = 0

/** Reads a backup, or asks for a file (null), and has it asked about. */
export async function lookAtBackup(
  backup: { readonly place: BackupPlace; readonly name: string } | null,
  language: Language,
): Promise<void> {
  const mine = ++asked
  if (backup !== null) useRestore.setState({ looked: 'reading' })
  const answer = await window.varsel.call('backups:look', backup && { place: backup.place, name: backup.name })
  // One turned away from it while it was read.
  if (mine !== asked) return
  if (!answer.ok) {
    useRestore.setState({ looked: null })
    return showToast(errorText(answer.error, language), { tone: 'failed' })
  }
  useRestore.setState({ looked: answer.value.outcome === 'cancelled' ? null : answer.value })
}

/** Restores the backup that is asked about, and has every screen read anew. Answers whether it was done. */
export async function restoreBackup(language: Language): Promise<boolean> {
  const t = backupTexts[language]
  const answer = await window.varsel.call('backups:restore')
  if (!answer.ok) {
    showToast(errorText(answer.error, language), { tone: 'failed' })
    return false
  }
  useRestore.setState({ looked: null })
  await loadLedger()
  const { kept, missingDocuments } = answer.value
  const isAside = kept?.includes('aside') === true
  const done = kept === null ? t.restoredPlain : isAside ? t.restoredAside(kept) : t.restored
  // Undo goes on with the changes that the backup has: the way back from the restore itself is another.
  const offer = kept === null || isAside ? null : { text: t.seeBefore, run: () => seeBefore(kept, language) }
  showToast(missingDocuments === 0 ? done : `${done} ${t.missingDocuments(missingDocuments)}`, { offer })
  return true
}

function seeBefore(name: string, language: Language): void {
  goTo({ screen: 'settings', section: backupTexts[language].title })
  void lookAtBackup({ place: 'own', name }, language)
}

/** Lets go of the backup that is asked about. */
export function closeRestore(): void {
  asked++
  useRestore.setState({ looked: null })
  void window.varsel.call('backups:close')
}

/** The newest backup that is whole; null where there is none. */
export async function newestGoodBackup(): Promise<BackupItem | null> {
  const answer = await window.varsel.call('backups:newest-good')
  return answer.ok ? answer.value : null
}

/** Begins an empty ledger where there was one that is gone. */
export async function beginAnew(language: Language): Promise<void> {
  const answer = await window.varsel.call('backups:begin-anew')
  if (answer.ok) await loadLedger()
  else showToast(errorText(answer.error, language), { tone: 'failed' })
}

function take(state: BackupsState): void {
  useBackups.setState({ state })
}
