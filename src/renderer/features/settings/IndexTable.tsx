import { ActionIcon, Button, TextInput } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { readPercentage, writePercentage } from '../../../shared/input/index.ts'
import { civil } from '../../../shared/rules/index.ts'
import { settingsTexts } from '../../../shared/texts/settings.ts'
import { Section } from '../../parts/Section.tsx'
import { useLanguage, useTexts } from '../../state/language.ts'
import { useLedger } from '../../state/ledger.ts'
import { useRulesContext } from '../../state/portfolio.ts'
import { changeSettings } from './change.ts'
import classes from './Settings.module.css'

/** The net price index: what prices rise by on 1 January of each year. */
export function IndexTable() {
  const t = useTexts(settingsTexts)
  const language = useLanguage()
  const index = useLedger(({ settings }) => settings.netPriceIndex)
  const years = Object.keys(index).sort()
  const remove = (year: string) => {
    const { [year]: _, ...rest } = index
    void changeSettings({ netPriceIndex: rest }, language)
  }
  return (
    <Section title={t.index} hint={t.indexHint}>
      {years.length === 0 ? (
        <p className={classes.note}>{t.noYears}</p>
      ) : (
        <table className={classes.index}>
          <thead>
            <tr>
              <th scope="col">{t.year}</th>
              <th scope="col">{t.percent}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {years.map((year) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                <td>
                  <Percentage year={year} />
                </td>
                <td>
                  <ActionIcon
                    variant="subtle"
                    color="gray"
                    aria-label={t.removeYear(year)}
                    onClick={() => remove(year)}
                  >
                    <IconTrash size={16} aria-hidden />
                  </ActionIcon>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <AddYear />
    </Section>
  )
}

function Percentage({ year }: { readonly year: string }) {
  const t = useTexts(settingsTexts)
  const language = useLanguage()
  const index = useLedger(({ settings }) => settings.netPriceIndex)
  const [typed, setTyped] = useState<string | null>(null)
  const saved = writePercentage(index[year] ?? 0, language)
  const wrong = typed !== null && !readPercentage(typed).ok
  const save = () => {
    const read = typed === null ? null : readPercentage(typed)
    if (!read?.ok) return
    const { value } = read
    if (value !== index[year]) void changeSettings({ netPriceIndex: { ...index, [year]: value } }, language)
    setTyped(null)
  }
  return (
    <TextInput
      aria-label={t.percentOf(year)}
      className={classes.percent}
      rightSection="%"
      inputMode="decimal"
      value={typed ?? saved}
      error={wrong && t.notPercent}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={save}
      onKeyDown={(event) => event.key === 'Enter' && save()}
    />
  )
}

/** Adds a year with its figure; a year is there only once its figure is known. Proposes the year that comes next. */
function AddYear() {
  const t = useTexts(settingsTexts)
  const language = useLanguage()
  const index = useLedger(({ settings }) => settings.netPriceIndex)
  const { today } = useRulesContext()
  const proposed = String(Math.max(civil(today).year, ...Object.keys(index).map((year) => Number(year) + 1)))
  const [typedYear, setTypedYear] = useState<string | null>(null)
  const [figure, setFigure] = useState('')
  const [tried, setTried] = useState(false)
  const year = typedYear ?? proposed
  const wrongYear = !/^(19|20|21)\d\d$/.test(year) || Object.hasOwn(index, year)
  const percentage = readPercentage(figure)
  const add = () => {
    setTried(wrongYear || !percentage.ok)
    if (wrongYear || !percentage.ok) return
    setTypedYear(null)
    setFigure('')
    void changeSettings({ netPriceIndex: { ...index, [year]: percentage.value } }, language)
  }
  return (
    <div className={classes.addYear}>
      <TextInput
        label={t.year}
        className={classes.year}
        inputMode="numeric"
        value={year}
        error={tried && wrongYear && t.notYear}
        onChange={(event) => setTypedYear(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && add()}
      />
      <TextInput
        label={t.percent}
        className={classes.percent}
        rightSection="%"
        inputMode="decimal"
        value={figure}
        error={tried && !percentage.ok && t.notPercent}
        onChange={(event) => setFigure(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && add()}
      />
      <Button variant="default" className={classes.add} onClick={add}>
        {t.addYear}
      </Button>
    </div>
  )
}
