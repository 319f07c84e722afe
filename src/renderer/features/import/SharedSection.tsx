import { NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { EndsAt } from '../../../shared/rules/index.ts'
import { readMonths, readNotice, type Shared } from '../../../shared/tableImport/index.ts'
import { importTexts } from '../../../shared/texts/import.ts'
import { Section } from '../../parts/Section.tsx'
import { useTexts } from '../../state/language.ts'
import classes from './Import.module.css'
import type { Import } from './useImport.ts'

const ends: readonly EndsAt[] = ['any-day', 'month-end', 'period-end']
const names = ['supplier', 'period', 'notice', 'endsAt'] as const
type Name = (typeof names)[number]

/** What is the same for all contracts that lack it; only what some contract lacks is asked for. */
export function SharedSection({ its }: { readonly its: Import }) {
  const t = useTexts(importTexts)
  const lacking = lackingIn(its)
  const share = (value: { readonly [Key in Name]?: Shared[Key] | undefined }) => {
    const given = Object.entries({ ...its.shared, ...value }).filter(([, each]) => each !== undefined)
    its.share(Object.fromEntries(given))
  }
  if (lacking.length === 0) return null
  return (
    <Section title={t.shared} hint={t.sharedHint}>
      <div className={classes.questions}>
        {lacking.includes('supplier') && (
          <TextInput
            label={t.sharedFields.supplier}
            maxLength={200}
            onChange={({ currentTarget }) => share({ supplier: currentTarget.value.trim() || undefined })}
          />
        )}
        {lacking.includes('period') && (
          <Typed
            label={t.sharedFields.period}
            placeholder={t.sharedExamples.period}
            error={t.sharedUnread}
            read={readMonths}
            onChange={(period) => share({ period })}
          />
        )}
        {lacking.includes('notice') && (
          <Typed
            label={t.sharedFields.notice}
            placeholder={t.sharedExamples.notice}
            error={t.sharedNoticeUnread}
            read={readNotice}
            onChange={(notice) => share({ notice })}
          />
        )}
        {lacking.includes('endsAt') && (
          <NativeSelect
            label={t.sharedFields.endsAt}
            value={its.shared.endsAt ?? ''}
            data={[{ value: '', label: t.notShared }, ...ends.map((value) => ({ value, label: t.ends[value] }))]}
            onChange={({ currentTarget }) =>
              share({ endsAt: (currentTarget.value || undefined) as EndsAt | undefined })
            }
          />
        )}
      </div>
    </Section>
  )
}

function lackingIn({ contracts, isWanted, shared }: Import): readonly Name[] {
  const missing = new Set<string>(Object.keys(shared))
  for (const contract of contracts.filter(isWanted)) {
    for (const { field, wrong } of contract.faults) {
      if (wrong.kind === 'missing') missing.add(field)
      // Rules tell that a length of notice is missing as that there must be one.
      if (wrong.kind === 'rules' && wrong.fault.code === 'one-kind-of-notice') missing.add('notice')
    }
    if (contract.warnings.some(({ kind }) => kind === 'termination-not-stated')) missing.add('notice').add('endsAt')
  }
  if (missing.has('notice')) missing.add('endsAt')
  return names.filter((name) => missing.has(name))
}

interface TypedProps<T> {
  readonly label: string
  readonly placeholder: string
  /** What is said of something that cannot be read. */
  readonly error: string
  readonly read: (text: string) => { readonly value: T } | { readonly problem: string }
  readonly onChange: (value: T | undefined) => void
}

function Typed<T>({ label, placeholder, error, read, onChange }: TypedProps<T>) {
  const [text, setText] = useState('')
  const isWrong = text.trim() !== '' && 'problem' in read(text)
  return (
    <TextInput
      label={label}
      placeholder={placeholder}
      value={text}
      error={isWrong ? error : undefined}
      onChange={({ currentTarget }) => {
        setText(currentTarget.value)
        const result = read(currentTarget.value)
        onChange('value' in result && currentTarget.value.trim() !== '' ? result.value : undefined)
      }}
    />
  )
}
