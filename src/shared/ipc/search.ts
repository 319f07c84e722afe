import { z } from 'zod'
import { text } from '../ledger/fields.ts'
import type { SearchResult } from '../search/index.ts'
import { channel } from './channel.ts'

export const searchChannels = {
  /** Looks for words over contracts, lines, notes and documents; null where none was typed. */
  'search:find': channel(z.strictObject({ typed: text(500) })).returns<SearchResult | null>(),
}
