import type { StepKey, StepValues } from './step.ts'

/** A sentence for every step, from the values that it names. */
export type Sentences = { readonly [K in StepKey]: (values: StepValues[K]) => string }
