import { Button } from '@mantine/core'
import { editions } from '../../../shared/rules/index.ts'
import { helpTexts } from '../../../shared/texts/help.ts'
import { settingsTexts } from '../../../shared/texts/settings.ts'
import { Section } from '../../parts/Section.tsx'
import { useFormats, useTexts } from '../../state/language.ts'
import { useLedger } from '../../state/ledger.ts'
import classes from './Settings.module.css'

/** The program, where it keeps what it is told, and the editions of the terms that it models. */
export function About() {
  const t = useTexts(settingsTexts)
  const { openFolder } = useTexts(helpTexts)
  const format = useFormats()
  const info = useLedger(({ info }) => info)
  const modelled = editions.filter(({ supplier }) => supplier !== 'other')
  return (
    <Section title={t.about}>
      <dl className={classes.facts}>
        <dt>{t.version}</dt>
        <dd>{info?.version}</dd>
        <dt>{t.folder}</dt>
        <dd className={classes.path}>
          {info?.dataFolder}{' '}
          <Button size="compact-xs" variant="default" onClick={() => void window.varsel.call('diagnosis:open-folder')}>
            {openFolder}
          </Button>
        </dd>
        <dt>{t.currency}</dt>
        <dd>{t.currencyHint}</dd>
        <dt>{t.editions}</dt>
        <dd>
          <ul className={classes.editions}>
            {modelled.map(({ id, name, dated }) => (
              <li key={id}>
                {name}: {dated === null ? t.undated : format.day(dated)}
              </li>
            ))}
          </ul>
        </dd>
      </dl>
      <p className={classes.note}>{t.advice}</p>
    </Section>
  )
}
