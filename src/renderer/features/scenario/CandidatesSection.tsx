import { NativeSelect } from '@mantine/core'
import { useMemo } from 'react'
import { scenarioTexts } from '../../../shared/texts/scenario.ts'
import { nextKey } from '../../parts/form/nextKey.ts'
import { Section } from '../../parts/Section.tsx'
import { useLanguage, useTexts } from '../../state/language.ts'
import { useLedger } from '../../state/ledger.ts'
import { CandidateRow } from './CandidateRow.tsx'
import { type CandidateDraft, candidateDraft, mostCandidates } from './draft/index.ts'
import { choicesOfContracts, choicesOfSets } from './ownCandidates.ts'
import classes from './Scenario.module.css'
import type { SectionProps } from './sectionProps.ts'

interface CandidatesSectionProps extends SectionProps {
  readonly changeCandidate: (key: number, some: Partial<CandidateDraft>) => void
}

/** The suppliers that the need is laid before, and what would be agreed with each. */
export function CandidatesSection({ draft, change, changeCandidate }: CandidatesSectionProps) {
  const t = useTexts(scenarioTexts)
  const { candidates } = draft
  const isFull = candidates.filter(({ chosen }) => chosen).length >= mostCandidates
  const first = (candidate: CandidateDraft) => candidates.find(({ supplier }) => supplier === candidate.supplier)
  return (
    <Section title={t.suppliers} hint={t.suppliersHint}>
      <div className={classes.scroll}>
        <table className={classes.candidates}>
          <thead>
            <tr>
              <th scope="col">{t.columns.supplier}</th>
              <th scope="col">{t.fields.bindingMonths}</th>
              <th scope="col">{t.fields.periodMonths}</th>
              <th scope="col">{t.fields.ownPrice}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {candidates.map((candidate, index) => (
              <CandidateRow
                key={candidate.key}
                candidate={candidate}
                path={`candidates[${index}]`}
                needsPrice={draft.unitPrice}
                canAdd={!isFull}
                onChange={(some) => changeCandidate(candidate.key, some)}
                onAgain={() =>
                  change({ candidates: candidates.toSpliced(index + 1, 0, { ...candidate, key: nextKey(candidates) }) })
                }
                {...((candidate.supplier === 'other' || first(candidate) !== candidate) && {
                  onRemove: () => change({ candidates: candidates.filter(({ key }) => key !== candidate.key) }),
                })}
              />
            ))}
          </tbody>
        </table>
      </div>
      <OwnSuppliers
        isFull={isFull}
        onAdd={(added) => change({ candidates: [...candidates, { ...added, key: nextKey(candidates) }] })}
      />
    </Section>
  )
}

interface OwnSuppliersProps {
  readonly isFull: boolean
  readonly onAdd: (candidate: CandidateDraft) => void
}

/** Adds a supplier of one's own: by a set of own terms, or by what a contract has agreed. */
function OwnSuppliers({ isFull, onAdd }: OwnSuppliersProps) {
  const t = useTexts(scenarioTexts)
  const language = useLanguage()
  const sets = useLedger(({ ownTerms }) => ownTerms)
  const contracts = useLedger(({ contracts }) => contracts)
  const groups = useMemo(
    () => [
      { group: t.ownTerms, choices: choicesOfSets(sets.values()) },
      { group: t.ownContracts, choices: choicesOfContracts(contracts.values(), sets) },
    ],
    [sets, contracts, t],
  )
  const all = groups.flatMap(({ choices }) => choices)
  if (all.length === 0) return <p className={classes.note}>{t.noOwn}</p>
  return (
    <NativeSelect
      className={classes.addOwn}
      label={t.addOwn}
      value=""
      disabled={isFull}
      data={[
        { value: '', label: t.chooseOwn },
        ...groups
          .filter(({ choices }) => choices.length > 0)
          .map(({ group, choices }) => ({ group, items: choices.map(({ key, label }) => ({ value: key, label })) })),
      ]}
      onChange={({ currentTarget }) => {
        const choice = all.find(({ key }) => key === currentTarget.value)
        if (choice !== undefined) onAdd(candidateDraft(choice.candidate, 0, language))
      }}
    />
  )
}
