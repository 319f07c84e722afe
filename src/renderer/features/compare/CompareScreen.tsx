import { Tabs } from '@mantine/core'
import { compareTexts } from '../../../shared/texts/compare.ts'
import { PageHead } from '../../parts/PageHead.tsx'
import { useTexts } from '../../state/language.ts'
import { CompareContracts } from './CompareContracts.tsx'
import { CompareTerms } from './CompareTerms.tsx'

/** Chosen contracts as columns; and the five suppliers' terms as a table. */
export default function CompareScreen() {
  const t = useTexts(compareTexts)
  return (
    <>
      <PageHead title={t.title} />
      <Tabs defaultValue="contracts" keepMounted={false}>
        <Tabs.List mb="md">
          <Tabs.Tab value="contracts">{t.contracts}</Tabs.Tab>
          <Tabs.Tab value="terms">{t.terms}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="contracts">
          <CompareContracts />
        </Tabs.Panel>
        <Tabs.Panel value="terms">
          <CompareTerms />
        </Tabs.Panel>
      </Tabs>
    </>
  )
}
