import { z } from 'zod'
import { channel } from './channel.ts'

const name = z.string().min(1).max(100)

/** What was typed into a form and not saved. */
export const keptFormInput = z.strictObject({
  /** The kind of form. */
  area: name,
  /** Which one: the id of what it is about, or a name of its own. */
  form: name,
  /** The draft, as JSON. */
  draft: z.string().max(5_000_000),
})
export type KeptForm = z.output<typeof keptFormInput>

/** Drafts, kept beside the ledger, so that neither a page that ends nor quitting takes any along. */
export const draftChannels = {
  /** Keeps a draft; null to forget it. */
  'drafts:keep': channel(keptFormInput.extend({ draft: keptFormInput.shape.draft.nullable() })).returns<void>(),
  'drafts:all': channel(z.undefined()).returns<readonly KeptForm[]>(),
}
