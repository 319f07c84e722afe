import { Button, Checkbox, Group } from '@mantine/core'
import { useState } from 'react'
import type { LedgerDifferences } from '../../../shared/ledgerFile/index.ts'
import { commonTexts } from '../../../shared/texts/common.ts'
import { exportTexts } from '../../../shared/texts/export.ts'
import { takeInFileAndTell } from '../../state/commands.ts'
import { useLanguage, useTexts } from '../../state/language.ts'
import { closeFile, type OpenedFile } from '../../state/openedFile.ts'
import classes from './TakeIn.module.css'

const kinds = ['contracts', 'ownTerms', 'scenarios'] as const

/** What taking a file in would do, and whether to. */
export function Differences({ file }: { readonly file: Extract<OpenedFile, { outcome: 'read' }> }) {
  const t = useTexts(exportTexts)
  const common = useTexts(commonTexts)
  const language = useLanguage()
  const { would } = file
  const [settings, setSettings] = useState(would.isEmpty && would.settingsDiffer)
  const [busy, setBusy] = useState(false)
  const isAllHere = kinds.every((kind) => would[kind].added + would[kind].changed === 0)
  const take = async () => {
    setBusy(true)
    const error = await takeInFileAndTell(settings, language)
    setBusy(false)
    if (error === null) closeFile()
  }
  return (
    <div className={classes.dialog}>
      <p>{t.writtenAt(momentText(file.exportedAt, language))}</p>
      <DifferencesTable would={would} />
      <p>{isAllHere ? t.nothing : t.stays}</p>
      {would.settingsDiffer && (
        <Checkbox
          label={t.settings}
          checked={settings}
          onChange={({ currentTarget }) => setSettings(currentTarget.checked)}
        />
      )}
      <Group justify="flex-end">
        <Button variant="default" onClick={closeFile}>
          {isAllHere && !would.settingsDiffer ? common.close : common.cancel}
        </Button>
        {(!isAllHere || would.settingsDiffer) && (
          <Button loading={busy} disabled={isAllHere && !settings} onClick={() => void take()} data-autofocus>
            {t.take}
          </Button>
        )}
      </Group>
    </div>
  )
}

function DifferencesTable({ would }: { readonly would: LedgerDifferences }) {
  const t = useTexts(exportTexts)
  const shown = kinds.filter((kind) => {
    const { added, changed, same } = would[kind]
    return kind === 'contracts' || added + changed + same > 0
  })
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{t.inFile}</th>
          {(['added', 'changed', 'same'] as const).map((what) => (
            <th key={what} scope="col" className="number">
              {t[what]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shown.map((kind) => (
          <tr key={kind}>
            <th scope="row">{t.kinds[kind]}</th>
            <td className="number">{would[kind].added}</td>
            <td className="number">{would[kind].changed}</td>
            <td className="number">{would[kind].same}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A moment as the clock on the wall has it. @example momentText('2026-11-21T09:30:00.000Z', 'da') // '21. november 2026 kl. 10.30' */
function momentText(moment: string, language: 'da' | 'en'): string {
  const locale = language === 'da' ? 'da-DK' : 'en-GB'
  return new Date(moment).toLocaleString(locale, { dateStyle: 'long', timeStyle: 'short' })
}
