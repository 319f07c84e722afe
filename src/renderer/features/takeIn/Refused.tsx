import { Button, Group } from '@mantine/core'
import type { LedgerFileRefusal } from '../../../shared/ledgerFile/index.ts'
import { commonTexts } from '../../../shared/texts/common.ts'
import { exportTexts } from '../../../shared/texts/export.ts'
import { useTexts } from '../../state/language.ts'
import { closeFile } from '../../state/openedFile.ts'
import classes from './TakeIn.module.css'

/** Why a file is not taken in, with the place of each fault; what is wrong there is told as the format's document does. */
export function Refused({ refusal }: { readonly refusal: LedgerFileRefusal }) {
  const t = useTexts(exportTexts)
  const common = useTexts(commonTexts)
  const { reason, faults, more } = refusal
  return (
    <div className={classes.dialog}>
      <p>{t.reasons[reason]}</p>
      {faults.length > 0 && (
        <ul className={classes.faults}>
          {faults.map(({ path, message }) => (
            <li key={`${path} ${message}`}>
              <code>{path}</code>: <span lang="en">{message}</span>
            </li>
          ))}
          {more > 0 && <li>{t.moreFaults(more)}</li>}
        </ul>
      )}
      <p>{t.nothingChanged}</p>
      <Group justify="flex-end">
        <Button onClick={closeFile} data-autofocus>
          {common.close}
        </Button>
      </Group>
    </div>
  )
}
