import type { EditionTexts } from '../../clauseText.ts'
import { chapters1to9 } from './texts1to9.ts'
import { chapters10to15 } from './texts10to15.ts'
import { chapters16to23 } from './texts16to23.ts'

/** What each clause of Unicom's terms says, in our words. */
export const unicomTexts: EditionTexts = { ...chapters1to9, ...chapters10to15, ...chapters16to23 }
