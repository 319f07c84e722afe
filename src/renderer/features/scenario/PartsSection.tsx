import { Button } from '@mantine/core'
import { useId, useState } from 'react'
import { scenarioTexts } from '../../../shared/texts/scenario.ts'
import { Section } from '../../parts/Section.tsx'
import { useTexts } from '../../state/language.ts'
import classes from './Charts.module.css'
import type { Compared } from './compared.ts'
import { PartsChart } from './PartsChart.tsx'
import { PartsOfOne } from './PartsOfOne.tsx'
import { PartsTable } from './PartsTable.tsx'

/** What each total is made of: a bar a supplier, the parts of the one chosen beside them, and all of it as a table. */
export function PartsSection({ of: { reckoned } }: { readonly of: Compared }) {
  const t = useTexts(scenarioTexts)
  const [chosen, setChosen] = useState(0)
  const [asTable, setAsTable] = useState(false)
  const prefix = useId().replaceAll(/\W/g, '')
  const index = Math.min(chosen, reckoned.length - 1)
  const view = reckoned[index]
  return (
    <Section title={t.partsTitle} hint={t.partsHint}>
      <div className={classes.parts}>
        <PartsChart views={reckoned} chosen={index} onChoose={setChosen} prefix={prefix} />
        {view !== undefined && <PartsOfOne view={view} among={reckoned} prefix={prefix} />}
      </div>
      <Button size="compact-xs" variant="subtle" aria-expanded={asTable} onClick={() => setAsTable(!asTable)}>
        {asTable ? t.hideTable : t.showTable}
      </Button>
      {asTable && <PartsTable views={reckoned} title={t.partsTitle} />}
    </Section>
  )
}
