/** The letter that gives notice: pure, always in Danish. */
export { rentedOn } from './after.ts'
export { type Delivery, deliveries, expectedOn, firstChoices, type LetterChoices } from './choices.ts'
export type { Block, Caution, Letter, Missing } from './letter.ts'
export { greeting, letterText } from './letterText.ts'
export { noticeLetter } from './noticeLetter.ts'
