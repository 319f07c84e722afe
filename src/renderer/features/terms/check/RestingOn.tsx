import { Button } from '@mantine/core'
import { useMemo } from 'react'
import { resultsResting } from '../../../../shared/portfolio/index.ts'
import type { Edition } from '../../../../shared/rules/index.ts'
import { termsCheckTexts } from '../../../../shared/texts/termsCheck.ts'
import { ContractLink } from '../../../parts/ContractLink.tsx'
import { useTexts } from '../../../state/language.ts'
import { goTo } from '../../../state/navigation.ts'
import { useAppraisals, useRulesContext } from '../../../state/portfolio.ts'
import classes from './Check.module.css'

interface RestingOnProps {
  readonly edition: Edition
  /** The clauses that have changed. */
  readonly refs: ReadonlySet<string>
}

/** The contracts whose deadlines and costs rest on clauses that have changed, each with what rests on them. */
export function RestingOn({ edition, refs }: RestingOnProps) {
  const t = useTexts(termsCheckTexts)
  const appraisals = useAppraisals()
  const context = useRulesContext()
  const resting = useMemo(
    () =>
      appraisals
        .filter((each) => each.edition.id === edition.id && !each.ended)
        .map((of) => ({ of, results: resultsResting(of, context, refs) }))
        .filter(({ results }) => results.length > 0),
    [appraisals, context, edition, refs],
  )
  if (resting.length === 0) return <p className={classes.note}>{t.restingNone}</p>
  return (
    <>
      <h4 className={classes.label}>{t.resting}</h4>
      <ul className={classes.resting}>
        {resting.map(({ of: { record }, results }) => (
          <li key={record.id}>
            <span>
              <ContractLink id={record.id}>{record.title}</ContractLink>:{' '}
              {results.map((result) => t.topics[result]).join(', ')}
            </span>
            <Button
              size="compact-xs"
              variant="default"
              aria-label={`${t.edit}: ${record.title}`}
              onClick={() => goTo({ screen: 'form', id: record.id })}
            >
              {t.edit}
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}
