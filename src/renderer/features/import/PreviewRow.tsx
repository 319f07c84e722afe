import { Checkbox } from '@mantine/core'
import { useMemo } from 'react'
import { appraise, standingOf } from '../../../shared/portfolio/index.ts'
import { type Day, newestEdition } from '../../../shared/rules/index.ts'
import type { TableContract } from '../../../shared/tableImport/index.ts'
import { contractsTexts } from '../../../shared/texts/contracts.ts'
import { importTexts } from '../../../shared/texts/import.ts'
import { useFormats, useTexts } from '../../state/language.ts'
import { useRulesContext } from '../../state/portfolio.ts'
import classes from './Import.module.css'
import type { Import } from './useImport.ts'
import type { ToldOf } from './useToldOf.ts'

interface PreviewRowProps {
  readonly of: TableContract
  readonly its: Import
  readonly told: ToldOf
}

/** A contract of the table: what it comes to, or what is wrong; below it what else is to be known. */
export function PreviewRow({ of, its, told }: PreviewRowProps) {
  const t = useTexts(importTexts)
  const { record, rows, faults, warnings, duplicate } = of
  const isFaulty = faults.length > 0
  const isLeftOut = !its.isWanted(of)
  const count = record.terms.lines?.length ?? 0
  return (
    <tr data-left-out={isLeftOut || undefined}>
      <td className="number">{t.rowsOf(rows)}</td>
      <th scope="row">
        {record.title}
        {count > 1 && <div className={classes.soft}>{t.lines(count)}</div>}
        {duplicate !== null && (
          <div className={classes.note}>
            {isLeftOut ? duplicateText(duplicate, t) : t.chosen}
            <Checkbox
              size="xs"
              label={t.takeAnyway}
              aria-label={t.take(record.title)}
              checked={!isLeftOut}
              onChange={({ currentTarget }) => its.choose(record.id, currentTarget.checked)}
            />
          </div>
        )}
        {!isLeftOut && !isFaulty && (
          <Notes texts={warnings.map((warning) => told.warning(warning, of))} className={classes.warning} />
        )}
      </th>
      <td>{record.supplierName ?? newestEdition(record.terms.supplier).name}</td>
      {isFaulty ? (
        <td colSpan={4}>{!isLeftOut && <Notes texts={faults.map(told.fault)} className={classes.fault} />}</td>
      ) : (
        <Results of={of} />
      )}
    </tr>
  )
}

/** What the rules make of a contract that can be taken in. */
function Results({ of: { record } }: { readonly of: TableContract }) {
  const t = useTexts(importTexts)
  const words = useTexts(contractsTexts)
  const format = useFormats()
  const context = useRulesContext()
  const { evaluation, standing } = useMemo(() => {
    const appraisal = appraise(record, context)
    return { evaluation: appraisal.evaluation, standing: standingOf(appraisal, context) }
  }, [record, context])
  const { ways, lockInUntil } = evaluation.termination
  const day = (of: Day | null, otherwise: string) => (of === null ? otherwise : format.dayShort(of))
  return (
    <>
      <td className="number">{format.money(evaluation.totals.monthlyNet)}</td>
      <td className="number">{day(lockInUntil, ways === null ? t.notStated : t.noLockIn)}</td>
      <td className="number">{day(standing.sendBy, '–')}</td>
      <td className="number">
        {day(standing.end, words.dayUnknown)}
        {standing.cautiousEnd !== null && (
          <div className={classes.soft}>{words.cautiously(format.dayShort(standing.cautiousEnd))}</div>
        )}
      </td>
    </>
  )
}

function Notes({ texts, className }: { readonly texts: readonly string[]; readonly className: string | undefined }) {
  if (texts.length === 0) return null
  return (
    <ul className={className}>
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  )
}

type Texts = (typeof importTexts)['da']

function duplicateText(duplicate: NonNullable<TableContract['duplicate']>, t: Texts): string {
  switch (duplicate.kind) {
    case 'row':
      return t.duplicate.row(duplicate.row)
    case 'ledger':
      return t.duplicate.ledger(duplicate.title)
    case 'example':
      return t.duplicate.example
  }
}
