import type { ContractRecord } from '../../../shared/ledger/index.ts'
import { contractTexts } from '../../../shared/texts/contract.ts'
import { ContractLink } from '../../parts/ContractLink.tsx'
import { useTexts } from '../../state/language.ts'
import { useLedger } from '../../state/ledger.ts'
import classes from './Lead.module.css'

/** The contract that follows this one, and those that this one follows. */
export function SuccessionLinks({ record }: { readonly record: ContractRecord }) {
  const t = useTexts(contractTexts)
  const contracts = useLedger(({ contracts }) => contracts)
  const next = record.followedBy === null ? undefined : contracts.get(record.followedBy)
  const before = [...contracts.values()].filter(({ followedBy }) => followedBy === record.id)
  if (next === undefined && before.length === 0) return null
  return (
    <div className={classes.succession}>
      {before.map(({ id, title }) => (
        <div key={id}>
          {t.follows} <ContractLink id={id}>{title}</ContractLink>
        </div>
      ))}
      {next !== undefined && (
        <div>
          {t.followedBy} <ContractLink id={next.id}>{next.title}</ContractLink>
        </div>
      )}
    </div>
  )
}
