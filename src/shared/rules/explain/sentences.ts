import type { StepValues } from './step.ts'

/** A sentence for every step, from the values that it names. */
export type Sentences = SentencesOf<StepValues>

/** The same for the steps of one kind. */
export type SentencesOf<T extends object> = { readonly [K in keyof T]: (values: T[K]) => string }
