import { Button, Loader, Menu } from '@mantine/core'
import {
  IconChevronDown,
  IconFileSpreadsheet,
  IconFileTypeCsv,
  IconFileTypePdf,
  IconFileZip,
  IconJson,
  IconUpload,
} from '@tabler/icons-react'
import { useState } from 'react'
import { tableNames } from '../../shared/tables/names.ts'
import { exportTexts } from '../../shared/texts/export.ts'
import { useView } from '../features/payments/view.ts'
import { exportLedger, exportTables } from '../state/exportFiles.ts'
import { exportPdf } from '../state/exportPdf.ts'
import { useLanguage, useTexts } from '../state/language.ts'
import { openFile } from '../state/openedFile.ts'

const size = 16

/** What goes out to files, and what is taken in from one. Payments reach as far ahead as their screen does. */
export function ExportMenu() {
  const t = useTexts(exportTexts)
  const language = useLanguage()
  const months = useView((view) => view.months)
  const [busy, setBusy] = useState(false)
  // The button stays as it is while something is made: one that were disabled would lose the focus.
  const run = (work: () => Promise<void>) => async () => {
    if (busy) return
    setBusy(true)
    await work()
    setBusy(false)
  }
  return (
    <Menu position="bottom-end" withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button
          variant="default"
          aria-busy={busy}
          rightSection={busy ? <Loader size={size} aria-hidden /> : <IconChevronDown size={size} aria-hidden />}
        >
          {t.export}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconFileTypePdf size={size} aria-hidden />}
          onClick={run(() => exportPdf({ kind: 'summary', language }))}
        >
          {t.summary}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Label>{t.tables(months)}</Menu.Label>
        <Menu.Item
          leftSection={<IconFileSpreadsheet size={size} aria-hidden />}
          onClick={run(() => exportTables(null, months, language))}
        >
          {t.workbook}
        </Menu.Item>
        {tableNames.map((name) => (
          <Menu.Item
            key={name}
            leftSection={<IconFileTypeCsv size={size} aria-hidden />}
            onClick={run(() => exportTables(name, months, language))}
          >
            {t.csv[name]}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconJson size={size} aria-hidden />}
          onClick={run(() => exportLedger('json', language))}
        >
          {t.json}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconFileZip size={size} aria-hidden />}
          onClick={run(() => exportLedger('varsel', language))}
        >
          {t.varsel}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<IconUpload size={size} aria-hidden />} onClick={run(() => openFile(language))}>
          {t.takeIn}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
