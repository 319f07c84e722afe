import { Button } from '@mantine/core'
import { useState } from 'react'
import { matches } from '../../../shared/portfolio/index.ts'
import { contractsTexts } from '../../../shared/texts/contracts.ts'
import { shellTexts } from '../../../shared/texts/shell.ts'
import { EmptyPlace } from '../../parts/EmptyPlace.tsx'
import { PageHead } from '../../parts/PageHead.tsx'
import { useLanguage, useTexts } from '../../state/language.ts'
import { goTo, searchFor, useNavigation } from '../../state/navigation.ts'
import { useAppraisals, useRulesContext } from '../../state/portfolio.ts'
import { ChosenTools } from './ChosenTools.tsx'
import { ContractsTable } from './ContractsTable.tsx'
import { rowOf, type Sorting, sorted } from './columns.ts'
import { type Filter, Filters, noFilter, passes } from './Filters.tsx'

/** All contracts in a table that sorts, filters and finds. */
export default function ContractsScreen() {
  const t = useTexts(contractsTexts)
  const language = useLanguage()
  const context = useRulesContext()
  const search = useNavigation(({ search }) => search)
  const [filter, setFilter] = useState<Filter>(noFilter)
  const [sorting, setSorting] = useState<Sorting>({ column: 'contract', descending: false })
  const all = useAppraisals().map((each) => rowOf(each, context))
  const found = all.filter((row) => passes(row, filter) && matches(row.of, search))
  if (all.length === 0) return <NoContracts />
  const clear = () => {
    setFilter(noFilter)
    searchFor('')
  }
  return (
    <>
      <PageHead title={t.title} aside={<span role="status">{t.found(found.length, all.length)}</span>}>
        <ChosenTools shown={found.map(({ of }) => of.record.id)} />
      </PageHead>
      <Filters rows={all} filter={filter} onChange={setFilter} />
      {found.length === 0 ? (
        <EmptyPlace title={t.none} hint={t.noneHint}>
          <Button variant="default" onClick={clear}>
            {t.clear}
          </Button>
        </EmptyPlace>
      ) : (
        <ContractsTable rows={sorted(found, sorting, language)} sorting={sorting} onSort={setSorting} />
      )}
    </>
  )
}

function NoContracts() {
  const t = useTexts(contractsTexts)
  const { newContract } = useTexts(shellTexts)
  return (
    <>
      <PageHead title={t.title} />
      <EmptyPlace title={t.empty} hint={t.emptyHint}>
        <Button onClick={() => goTo({ screen: 'form', id: null })}>{newContract}</Button>
      </EmptyPlace>
    </>
  )
}
