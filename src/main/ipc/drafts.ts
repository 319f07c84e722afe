import type { DraftKeeper } from '../draftKeeper.ts'
import type { Handlers } from './register.ts'

/** What was typed and not saved. */
export function draftHandlers({ drafts }: { readonly drafts: DraftKeeper }) {
  return {
    'drafts:keep': ({ draft, ...form }) => drafts.keep(form, draft),
    'drafts:all': () => drafts.all(),
  } satisfies Handlers
}
