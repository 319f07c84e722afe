import { clipboard, shell } from 'electron'
import type { Language } from '../../shared/ipc/index.ts'
import { AppError } from '../../shared/ipc/result.ts'
import { keepDocument } from '../documents/index.ts'
import { mailDraft } from '../mail/mailto.ts'
import { askForPath } from './dialogs.ts'
import type { Handlers } from './register.ts'

const attachTitle: Readonly<Record<Language, string>> = { da: 'Vedhæft bevis', en: 'Attach proof' }

/** Takes a notice out of the app, and keeps the files that prove what became of it. */
export function noticeHandlers({ dataFolder }: { readonly dataFolder: string }) {
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
      const { name, sha256 } = await keepDocument(dataFolder, path)
      return { cancelled: false, name, sha256 } as const
    },
  } satisfies Handlers
}
