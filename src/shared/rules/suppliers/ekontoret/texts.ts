import type { EditionTexts } from '../../clauseText.ts'
import { chapters1to7 } from './texts1to7.ts'
import { chapters8to13 } from './texts8to13.ts'
import { chapters14to20 } from './texts14to20.ts'

/** What each clause of eKontoret's terms says, in our words. */
export const ekontoretTexts: EditionTexts = { ...chapters1to7, ...chapters8to13, ...chapters14to20 }
