import { ActionIcon, Button, Checkbox } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { scenarioTexts } from '../../../shared/texts/scenario.ts'
import { AmountField, WholeField } from '../../parts/form/TypedField.tsx'
import { useTexts } from '../../state/language.ts'
import { useLedger } from '../../state/ledger.ts'
import type { CandidateDraft } from './draft/index.ts'
import { supplierNameOf } from './names.ts'
import { leavesPeriodOpen } from './ownCandidates.ts'
import classes from './Scenario.module.css'

interface CandidateRowProps {
  readonly candidate: CandidateDraft
  readonly path: string
  /** The price of the need, as it is typed. */
  readonly needsPrice: string
  readonly canAdd: boolean
  readonly onChange: (some: Partial<CandidateDraft>) => void
  /** Sets it up once more, with something else agreed. */
  readonly onAgain: () => void
  /** Takes it away; one of the five is unticked instead. */
  readonly onRemove?: () => void
}

/** A supplier, whether it is chosen, and what would be agreed with it. */
export function CandidateRow(props: CandidateRowProps) {
  const { candidate, path, needsPrice, canAdd, onChange, onAgain, onRemove } = props
  const t = useTexts(scenarioTexts)
  const asks = useAsks(candidate)
  const { chosen } = candidate
  const name = supplierNameOf(candidate)
  const months = (key: 'bindingMonths' | 'periodMonths', placeholder: string): ReactNode => (
    <WholeField
      path={`${path}.agreed.${key}`}
      label={t.of(t.fields[key], name)}
      value={candidate[key]}
      onChange={(typed) => onChange({ [key]: typed })}
      placeholder={placeholder}
    />
  )
  return (
    <tr data-chosen={chosen || undefined}>
      <th scope="row">
        <Checkbox
          label={name}
          description={asks.terms}
          checked={chosen}
          disabled={!chosen && !canAdd}
          onChange={({ currentTarget }) => onChange({ chosen: currentTarget.checked })}
        />
      </th>
      <td>{chosen && asks.binding && months('bindingMonths', t.hints.none)}</td>
      <td>{chosen && asks.period && months('periodMonths', t.hints.periodFromOrder)}</td>
      <td>
        {chosen && (
          <AmountField
            path={`${path}.unitPrice`}
            label={t.of(t.fields.ownPrice, name)}
            value={candidate.unitPrice}
            onChange={(unitPrice) => onChange({ unitPrice })}
            placeholder={needsPrice}
            width="short"
          />
        )}
      </td>
      <td className={classes.tools}>
        {chosen && canAdd && (asks.binding || asks.period) && (
          <Button size="compact-xs" variant="subtle" aria-label={t.alsoWith(name)} onClick={onAgain}>
            {t.once}
          </Button>
        )}
        {onRemove !== undefined && (
          <ActionIcon variant="subtle" color="gray" size="sm" aria-label={t.remove(name)} onClick={onRemove}>
            <IconX size={16} aria-hidden />
          </ActionIcon>
        )}
      </td>
    </tr>
  )
}

interface Asks {
  readonly binding: boolean
  readonly period: boolean
  /** What its own terms are called, or that they are gone; null for the five. */
  readonly terms: string | null
}

/** What must or can be agreed with a candidate. */
function useAsks({ supplier, ownTermsId, agreed }: CandidateDraft): Asks {
  const t = useTexts(scenarioTexts)
  const set = useLedger(({ ownTerms }) => (ownTermsId === null ? undefined : ownTerms.get(ownTermsId)))
  switch (supplier) {
    case 'unicom':
      // What is agreed of termination replaces a binding.
      return { binding: agreed.termination === undefined, period: false, terms: null }
    case 'ekontoret':
      return { binding: false, period: true, terms: null }
    case 'cloudkom':
    case 'zimaone':
    case 'comasystem':
      return { binding: false, period: false, terms: null }
    case 'other': {
      if (ownTermsId === null) return { binding: false, period: true, terms: t.agreedBesides }
      return {
        binding: false,
        period: set !== undefined && leavesPeriodOpen(set),
        terms: set === undefined ? t.ownTermsGone : set.terms.name,
      }
    }
  }
}
