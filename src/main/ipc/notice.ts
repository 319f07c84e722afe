import { rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { app, clipboard, shell } from 'electron'
import type { Language } from '../../shared/ipc/index.ts'
import { AppError } from '../../shared/ipc/result.ts'
import type { LedgerHolder } from '../db/index.ts'
import { copyOfDocument, DocumentError, isDocument, keepDocument } from '../documents/index.ts'
import { mailDraft } from '../mail/mailto.ts'
import { askForPath } from './dialogs.ts'
import type { Handlers } from './register.ts'

const attachTitle: Readonly<Record<Language, string>> = { da: 'Vedhæft bevis', en: 'Attach proof' }

/** Takes a notice out of the app, and keeps and shows the files that prove what became of it. */
export function noticeHandlers({ dataFolder, ledger }: { dataFolder: string; ledger: LedgerHolder }) {
  const copies: string[] = []
  app.on('will-quit', () => {
    // A copy that a program still shows may refuse to go; the system empties the folder in its own time.
    for (const copy of copies) rmSync(dirname(copy), { recursive: true, force: true })
  })
  return {
    'notice:mail': async (draft) => {
      const { address, whole } = mailDraft(draft, process.platform)
      if (!whole) clipboard.writeText(draft.body)
      try {
        await shell.openExternal(address)
      } catch (error) {
        throw new AppError('no-mail-program', 'No mail program could be opened.', { cause: error })
      }
      return { whole }
    },
    'notice:copy': ({ text }) => clipboard.writeText(text),
    'proof:attach': async ({ language }, caller) => {
      const path = await askForPath(caller, { title: attachTitle[language], properties: ['openFile'] })
      if (path === null) return { cancelled: true } as const
      return { cancelled: false, ...(await keepDocument(dataFolder, path)) } as const
    },
    'document:open': async ({ contract, sha256, name }) => {
      const record = ledger.open().find(contract)
      // The name decides whether it is opened, so it is the ledger's.
      const proof = record?.proofs.find((each) => each.sha256 === sha256 && each.name === name)
      if (proof === undefined) throw new DocumentError('document-unknown')
      const copy = await copyOfDocument(dataFolder, proof, app.getPath('temp'))
      copies.push(copy)
      const failed = isDocument(copy) ? await shell.openPath(copy) : 'not a document'
      if (failed === '') return { shown: 'opened' } as const
      shell.showItemInFolder(copy)
      return { shown: 'in-folder' } as const
    },
  } satisfies Handlers
}
