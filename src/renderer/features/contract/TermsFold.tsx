import { Checkbox, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Appraisal } from '../../../shared/portfolio/index.ts'
import {
  type Clause,
  citation,
  type Edition,
  type Language,
  notComputedTexts,
  textOfClause,
} from '../../../shared/rules/index.ts'
import { contractTexts } from '../../../shared/texts/contract.ts'
import { mechanismTexts } from '../../../shared/texts/mechanisms.ts'
import { useFormats, useLanguage, useTexts } from '../../state/language.ts'
import clauseClasses from './Clauses.module.css'
import classes from './Contract.module.css'
import { FoldedSection } from './FoldedSection.tsx'

/** Every clause of the edition: what it says, and what it settles or why nothing is computed from it. */
export function TermsFold({ appraisal }: { readonly appraisal: Appraisal }) {
  const t = useTexts(contractTexts)
  const format = useFormats()
  const { edition } = appraisal
  // An agreement of one's own has no document.
  if (edition.supplier === 'other') return null
  const dated = edition.dated === null ? t.undated : t.edition(format.day(edition.dated))
  return (
    <FoldedSection title={t.terms} note={t.termsNote(edition.clauses.length, dated)}>
      {() => <Clauses edition={edition} />}
    </FoldedSection>
  )
}

function Clauses({ edition }: { readonly edition: Edition }) {
  const t = useTexts(contractTexts)
  const language = useLanguage()
  const [search, setSearch] = useState('')
  const [onlyModelled, setOnlyModelled] = useState(false)
  const found = edition.clauses.filter((clause) => {
    return (!onlyModelled || clause.models.length > 0) && matches(clause, edition, search, language)
  })
  return (
    <>
      <p className={classes.note}>{t.termsHint}</p>
      <div className={clauseClasses.filter}>
        <TextInput
          type="search"
          aria-label={t.findClause}
          placeholder={t.findClause}
          value={search}
          onChange={({ currentTarget }) => setSearch(currentTarget.value)}
        />
        <Checkbox
          label={t.onlyModelled}
          checked={onlyModelled}
          onChange={({ currentTarget }) => setOnlyModelled(currentTarget.checked)}
        />
        <span role="status" className={classes.soft}>
          {t.found(found.length)}
        </span>
      </div>
      <ul className={clauseClasses.clauses} aria-label={t.terms}>
        {found.map((clause) => (
          <ClauseItem key={clause.ref} clause={clause} edition={edition} />
        ))}
      </ul>
    </>
  )
}

function ClauseItem({ clause, edition }: { readonly clause: Clause; readonly edition: Edition }) {
  const t = useTexts(contractTexts)
  const mechanisms = useTexts(mechanismTexts)
  const language = useLanguage()
  const text = textOfClause(edition, clause.ref)
  const cited = citation(clause.ref, language)
  const heading = text?.heading?.[language]
  return (
    <li>
      <p>
        <strong>{cited}</strong>
        {heading !== undefined && heading !== cited && <span className={classes.soft}> {heading}</span>}
      </p>
      <p>{text?.says[language]}</p>
      <p className={clauseClasses.effect} data-modelled={clause.models.length > 0}>
        {clause.notComputed === null
          ? `${t.modelled} ${[...new Set(clause.models.map(({ kind }) => mechanisms[kind]))].join(', ')}.`
          : `${t.notComputed} ${notComputedTexts[clause.notComputed][language]}`}
      </p>
    </li>
  )
}

function matches({ ref }: Clause, edition: Edition, search: string, language: Language): boolean {
  const text = textOfClause(edition, ref)
  const all = [citation(ref, language), text?.heading?.[language], text?.says[language]].join(' ')
  return all.toLowerCase().includes(search.trim().toLowerCase())
}
