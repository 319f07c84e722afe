import { createReadStream, rmSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { app, shell } from 'electron'
import type { TextState } from '../../shared/documents/index.ts'
import type { DocumentsAdded } from '../../shared/ipc/index.ts'
import type { LedgerChange } from '../../shared/ledger/index.ts'
import { documentsTexts } from '../../shared/texts/documents.ts'
import type { Clock } from '../clock.ts'
import type { LedgerHolder } from '../db/index.ts'
import { addDocuments, copyOfDocument, DocumentError, isDocument } from '../documents/index.ts'
import type { MainWindow } from '../mainWindow.ts'
import { saveFile } from '../saveFile.ts'
import type { Spoken } from '../spoken.ts'
import { askForPaths, askWhereToSave } from './dialogs.ts'
import type { Handlers } from './register.ts'

interface Context {
  readonly clock: Clock
  readonly dataFolder: string
  readonly ledger: LedgerHolder
  readonly spoken: Spoken
  readonly window: MainWindow
  /** Told of a change, once it is on disk and answered. */
  readonly changed: (change: LedgerChange) => void
}

interface OfContract {
  readonly contract: string
  readonly sha256: string
  readonly name: string
}

/** Adds files to contracts, and shows them. */
export function documentHandlers({ clock, dataFolder, ledger, spoken, window, changed }: Context) {
  const copies: string[] = []
  app.on('will-quit', () => {
    // A copy that a program still shows may refuse to go; the system empties the folder in its own time.
    for (const copy of copies) rmSync(dirname(copy), { recursive: true, force: true })
  })

  async function add(contract: string, paths: readonly string[]): Promise<DocumentsAdded> {
    const added = await addDocuments(contract, paths, {
      ...{ dataFolder, ledger, today: clock.today() },
      progress: (progress) => window.push('documents:progress', progress && { contract, ...progress }),
    })
    const { change } = added
    if (change !== null) {
      setImmediate(() => changed(change))
    }
    return added
  }

  /** A copy under its own name. The name decides whether it is opened, so it is the ledger's. */
  async function copyOf({ contract, sha256, name }: OfContract): Promise<string> {
    const record = ledger.open().find(contract)
    const files = record === null ? [] : [...record.proofs, ...record.documents]
    const file = files.find((each) => each.sha256 === sha256 && each.name === name)
    if (file === undefined) throw new DocumentError('document-unknown')
    const copy = await copyOfDocument(dataFolder, file, app.getPath('temp'))
    copies.push(copy)
    return copy
  }

  return {
    'documents:choose': async ({ contract }, caller) => {
      const title = documentsTexts[spoken.now()].choose
      const paths = await askForPaths(caller, { title, properties: ['openFile', 'multiSelections'] })
      return paths.length === 0 ? null : add(contract, paths)
    },
    'documents:dropped': ({ contract, paths }) => add(contract, paths),
    'document:open': async (file) => {
      const copy = await copyOf(file)
      const failed = isDocument(copy) ? await shell.openPath(copy) : 'not a document'
      if (failed === '') return { shown: 'opened' } as const
      shell.showItemInFolder(copy)
      return { shown: 'in-folder' } as const
    },
    'document:save-copy': async (file, caller) => {
      const copy = await copyOf(file)
      const path = await askWhereToSave(caller, {
        title: documentsTexts[spoken.now()].saveCopy,
        defaultPath: basename(copy),
      })
      if (path === null) return null
      await saveFile(path, createReadStream(copy))
      return { path }
    },
    'documents:texts': ({ contract }) => {
      const store = ledger.open()
      const known = (store.find(contract)?.documents ?? []).map(
        ({ sha256 }) => [sha256, store.documents.state(sha256)] as const,
      )
      return Object.fromEntries(known.filter((each): each is readonly [string, TextState] => each[1] !== null))
    },
  } satisfies Handlers
}
