import type { LineDraft } from './draft/index.ts'

/** What every part of a line's form is given. */
export interface LineProps {
  readonly line: LineDraft
  /** Which of the lines it is. */
  readonly index: number
}
