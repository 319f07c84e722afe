import { Tabs } from '@mantine/core'
import { compareTexts } from '../../../shared/texts/compare.ts'
import { scenarioTexts } from '../../../shared/texts/scenario.ts'
import { PageHead } from '../../parts/PageHead.tsx'
import { useTexts } from '../../state/language.ts'
import { ScenarioList } from '../scenario/ScenarioList.tsx'
import { CompareContracts } from './CompareContracts.tsx'
import { CompareTerms } from './CompareTerms.tsx'
import { type CompareTab, showTab, useCompareTab } from './tab.ts'

/** Chosen contracts as columns; the five suppliers' terms as a table; and one need under each supplier's terms. */
export default function CompareScreen() {
  const t = useTexts(compareTexts)
  const needs = useTexts(scenarioTexts)
  const tab = useCompareTab(({ tab }) => tab)
  return (
    <>
      <PageHead title={t.title} />
      <Tabs value={tab} onChange={(value) => showTab(value as CompareTab)} keepMounted={false}>
        <Tabs.List mb="md">
          <Tabs.Tab value="contracts">{t.contracts}</Tabs.Tab>
          <Tabs.Tab value="terms">{t.terms}</Tabs.Tab>
          <Tabs.Tab value="needs">{needs.title}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="contracts">
          <CompareContracts />
        </Tabs.Panel>
        <Tabs.Panel value="terms">
          <CompareTerms />
        </Tabs.Panel>
        <Tabs.Panel value="needs">
          <ScenarioList />
        </Tabs.Panel>
      </Tabs>
    </>
  )
}
