import { Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { isEmail } from '../../../shared/input/index.ts'
import type { Business as BusinessSettings } from '../../../shared/ledger/index.ts'
import { settingsTexts } from '../../../shared/texts/settings.ts'
import { Section } from '../../parts/Section.tsx'
import { useLanguage, useTexts } from '../../state/language.ts'
import { useLedger } from '../../state/ledger.ts'
import { changeSettings } from './change.ts'
import { Logo } from './Logo.tsx'
import classes from './Settings.module.css'

type Field = Exclude<keyof BusinessSettings, 'logo'>

/** Whose contracts these are, as it stands in letters. A field is saved when it is left. */
export function Business() {
  const t = useTexts(settingsTexts)
  return (
    <Section title={t.business} hint={t.businessHint}>
      <div className={classes.pair}>
        <BusinessField name="name" longest={200} />
        <BusinessField name="cvr" longest={20} />
        <BusinessField name="signatory" longest={200} />
        <BusinessField name="phone" longest={40} />
        <BusinessField name="email" longest={254} />
        <BusinessField name="address" longest={500} />
      </div>
      <Logo />
    </Section>
  )
}

function BusinessField({ name, longest }: { readonly name: Field; readonly longest: number }) {
  const t = useTexts(settingsTexts)
  const language = useLanguage()
  const business = useLedger(({ settings }) => settings.business)
  const [typed, setTyped] = useState<string | null>(null)
  const read = typed === null ? business[name] : readField(name, typed)
  const save = () => {
    // What does not hold stays as it was typed, with what is wrong.
    if (read === null) return
    if (read !== business[name]) void changeSettings({ business: { ...business, [name]: read } }, language)
    setTyped(null)
  }
  const field = {
    label: t.businessFields[name],
    maxLength: longest,
    value: typed ?? business[name],
    error: read === null ? t.businessProblems[name as 'cvr' | 'email'] : null,
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => setTyped(event.currentTarget.value),
    onBlur: save,
  }
  if (name === 'address') return <Textarea {...field} autosize minRows={2} maxRows={5} />
  return <TextInput {...field} onKeyDown={(event) => event.key === 'Enter' && save()} />
}

/** A field as the ledger keeps it; null where it does not hold. */
function readField(name: Field, typed: string): string | null {
  const text = typed.trim()
  if (name === 'cvr') {
    const digits = text.replace(/^DK/i, '').replaceAll(/\s/g, '')
    return /^(\d{8})?$/.test(digits) ? digits : null
  }
  if (name === 'email') return text === '' || isEmail(text) ? text : null
  return text
}
