import { stat } from 'node:fs/promises'
import { extname } from 'node:path'
import type { TermsDocument } from '../../shared/ipc/index.ts'
import { termsCheckTexts } from '../../shared/texts/termsCheck.ts'
import type { Background } from '../background/index.ts'
import { nameOf } from '../fileName.ts'
import type { Spoken } from '../spoken.ts'
import { askForPath } from './dialogs.ts'
import type { Handlers } from './register.ts'

/** Terms of many hundred pages are smaller: 50 MB. */
const mostBytes = 50 * 1024 * 1024

const extensions = ['pdf', 'txt']

/** Takes the text out of documents that are laid beside the suppliers' terms. */
export function termsHandlers({ jobs, spoken }: { readonly jobs: Background; readonly spoken: Spoken }) {
  async function read(path: string): Promise<TermsDocument> {
    const name = nameOf(path)
    const file = await stat(path).catch(() => null)
    if (!file?.isFile() || !extensions.includes(extname(path).slice(1).toLowerCase())) {
      return { outcome: 'unreadable', name }
    }
    if (file.size > mostBytes) return { outcome: 'too-large', name }
    const { state, pages } = await jobs.run({ kind: 'read-text', path, name, asSet: true }).catch(unreadable)
    return state === 'read'
      ? { outcome: 'read', name, pages: pages.map(({ body }) => body) }
      : { outcome: 'unreadable', name }
  }

  return {
    'terms:choose-document': async (_input, caller) => {
      const t = termsCheckTexts[spoken.now()]
      const path = await askForPath(caller, {
        title: t.choose,
        properties: ['openFile'],
        filters: [{ name: 'PDF, TXT', extensions }],
      })
      return path === null ? { outcome: 'cancelled' } : read(path)
    },
    'terms:dropped': ({ path }) => read(path),
  } satisfies Handlers
}

/** It took more time or memory than a document of terms may. */
const unreadable = () => ({ state: 'failed' as const, pages: [] })
