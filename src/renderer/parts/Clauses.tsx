import { Checkbox, TextInput } from '@mantine/core'
import { useState } from 'react'
import {
  type Clause,
  citation,
  type Edition,
  type Language,
  notComputedTexts,
  textOfClause,
} from '../../shared/rules/index.ts'
import { contractTexts } from '../../shared/texts/contract.ts'
import { mechanismTexts } from '../../shared/texts/mechanisms.ts'
import { useLanguage, useTexts } from '../state/language.ts'
import classes from './Clauses.module.css'

/** Every clause of an edition: what it says, and what it settles or why nothing is computed from it. */
export function Clauses({ edition }: { readonly edition: Edition }) {
  const t = useTexts(contractTexts)
  const language = useLanguage()
  const [search, setSearch] = useState('')
  const [onlyModelled, setOnlyModelled] = useState(false)
  const found = wordedClauses(edition).filter((clause) => {
    return (!onlyModelled || clause.models.length > 0) && matches(clause, edition, search, language)
  })
  return (
    <>
      <p className={classes.note}>{edition.ownTexts === undefined ? t.termsHint : t.ownTermsHint}</p>
      <div className={classes.filter}>
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
      <ul className={classes.clauses} aria-label={t.terms}>
        {found.map((clause) => (
          <ClauseItem key={clause.ref} clause={clause} edition={edition} />
        ))}
      </ul>
    </>
  )
}

/** The clauses that stand in the document; where one's own is silent, what is agreed stands in for no clause of it. */
export function wordedClauses(edition: Edition): readonly Clause[] {
  return edition.clauses.filter(({ ref }) => textOfClause(edition, ref) !== null)
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
      {text?.says[language] && <p>{text.says[language]}</p>}
      <p className={classes.effect} data-modelled={clause.models.length > 0}>
        {clause.notComputed === null
          ? `${t.modelled} ${[...new Set(clause.models.map(({ kind }) => mechanisms[kind]))].join(', ')}.`
          : edition.ownTexts === undefined
            ? `${t.notComputed} ${notComputedTexts[clause.notComputed][language]}`
            : t.onlyWords}
      </p>
    </li>
  )
}

function matches({ ref }: Clause, edition: Edition, search: string, language: Language): boolean {
  const text = textOfClause(edition, ref)
  const all = [citation(ref, language), text?.heading?.[language], text?.says[language]].join(' ')
  return all.toLowerCase().includes(search.trim().toLowerCase())
}
