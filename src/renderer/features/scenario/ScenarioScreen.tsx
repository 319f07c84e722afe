import { Button } from '@mantine/core'
import { scenarioTexts } from '../../../shared/texts/scenario.ts'
import { EmptyPlace } from '../../parts/EmptyPlace.tsx'
import { PageHead } from '../../parts/PageHead.tsx'
import { useTexts } from '../../state/language.ts'
import { useLedger } from '../../state/ledger.ts'
import { goToNeeds } from './goToNeeds.ts'
import { ScenarioForm } from './ScenarioForm.tsx'

interface ScenarioScreenProps {
  /** The scenario to look at and change; null for a new one. */
  readonly id: string | null
  /** The scenario that a new one begins as a copy of. */
  readonly copyOf: string | null
}

/** One need, and what each supplier's terms make of it. */
export default function ScenarioScreen({ id, copyOf }: ScenarioScreenProps) {
  const t = useTexts(scenarioTexts)
  const source = id ?? copyOf
  const record = useLedger(({ scenarios }) => (source === null ? undefined : scenarios.get(source)))
  if (source !== null && record === undefined) {
    return (
      <>
        <PageHead title={t.title} />
        <EmptyPlace title={t.gone} hint={t.goneHint}>
          <Button onClick={goToNeeds}>{t.toList}</Button>
        </EmptyPlace>
      </>
    )
  }
  const purpose = id !== null ? 'edit' : copyOf !== null ? 'copy' : 'new'
  return <ScenarioForm purpose={purpose} record={record ?? null} />
}
