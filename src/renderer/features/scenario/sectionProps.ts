import type { ScenarioDraft } from './draft/index.ts'

/** What a section of the form is given. */
export interface SectionProps {
  readonly draft: ScenarioDraft
  readonly change: (some: Partial<ScenarioDraft>) => void
}
