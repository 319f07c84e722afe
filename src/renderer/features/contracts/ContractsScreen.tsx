import { Button } from '@mantine/core'
import { useMemo } from 'react'
import { commands } from '../../../shared/commands/index.ts'
import type { Appraisal } from '../../../shared/portfolio/index.ts'
import type { Context } from '../../../shared/rules/index.ts'
import { contractsTexts } from '../../../shared/texts/contracts.ts'
import { EmptyPlace } from '../../parts/EmptyPlace.tsx'
import { PageHead } from '../../parts/PageHead.tsx'
import { keepEach } from '../../state/keepEach.ts'
import { keepLast } from '../../state/keepLast.ts'
import { useLanguage, useTexts } from '../../state/language.ts'
import { goTo, searchFor } from '../../state/navigation.ts'
import { useOfPlace } from '../../state/ofPlace.ts'
import { useAppraisals, useRulesContext } from '../../state/portfolio.ts'
import { useFound } from '../../state/search.ts'
import { BinLink } from '../bin/BinLink.tsx'
import { ChosenTools } from './ChosenTools.tsx'
import { ContractsTable } from './ContractsTable.tsx'
import { bestFirst, byName, rowOf, type Sorting, sorted } from './columns.ts'
import { type Filter, Filters, noFilter, passes } from './Filters.tsx'
import { ImportLink } from './ImportLink.tsx'

const rowKept = keepEach(rowOf)

const rowsOf = keepLast((appraisals: readonly Appraisal[], context: Context) =>
  appraisals.map((each) => rowKept(each, context)),
)

/** Which contracts are shown, and in which order; null for the usual one. */
interface View {
  readonly filter: Filter
  readonly chosen: Sorting | null
}

/** All contracts in a table that sorts, filters and finds. */
export default function ContractsScreen() {
  const t = useTexts(contractsTexts)
  const search = useFound()
  const [{ filter, chosen }, show] = useOfPlace<View>({ filter: noFilter, chosen: null })
  const setFilter = (filter: Filter) => show({ filter, chosen })
  const setSorting = (chosen: Sorting) => show({ filter, chosen })
  const all = rowsOf(useAppraisals(), useRulesContext())
  const found = useMemo(
    () => all.filter((row) => passes(row, filter) && (search === null || search.has(row.of.record.id))),
    [all, filter, search],
  )
  const sorting = chosen ?? (search === null ? byName : null)
  const rows = useMemo(
    () => (sorting !== null ? sorted(found, sorting) : bestFirst(found, search)),
    [found, sorting, search],
  )
  if (all.length === 0) return <NoContracts />
  const clear = () => {
    setFilter(noFilter)
    searchFor('')
  }
  return (
    <>
      <PageHead title={t.title} aside={<span role="status">{t.found(found.length, all.length)}</span>}>
        <ChosenTools shown={found.map(({ of }) => of.record.id)} />
        <ImportLink />
        <BinLink />
      </PageHead>
      <Filters rows={all} filter={filter} onChange={setFilter} />
      {found.length === 0 ? (
        <EmptyPlace title={t.none} hint={t.noneHint}>
          <Button variant="default" onClick={clear}>
            {t.clear}
          </Button>
        </EmptyPlace>
      ) : (
        <ContractsTable rows={rows} found={search} sorting={sorting} onSort={setSorting} />
      )}
    </>
  )
}

function NoContracts() {
  const t = useTexts(contractsTexts)
  const language = useLanguage()
  return (
    <>
      <PageHead title={t.title} />
      <EmptyPlace title={t.empty} hint={t.emptyHint}>
        <Button onClick={() => goTo({ screen: 'form', id: null })}>{commands['new-contract'].words[language]}</Button>
        <ImportLink />
        <BinLink />
      </EmptyPlace>
    </>
  )
}
