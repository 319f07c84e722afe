import { useEffect, useState } from 'react'
import type { DiskEncryption } from '../../../shared/ipc/index.ts'
import { protectionTexts } from '../../../shared/texts/protection.ts'
import { Section } from '../../parts/Section.tsx'
import { useTexts } from '../../state/language.ts'
import { useLedger } from '../../state/ledger.ts'
import classes from './Settings.module.css'

/** Whether the system's disk encryption protects the ledger, and how to turn it on. */
export function DiskProtection() {
  const t = useTexts(protectionTexts)
  const platform = useLedger(({ info }) => info?.platform)
  const state = useDiskEncryption()
  const how = platform === 'win32' || platform === 'darwin' || platform === 'linux' ? t.how[platform] : null
  return (
    <Section title={t.title}>
      <p className={classes.note} role="status">
        {state === null ? t.asking : t.states[state]}
      </p>
      {state !== null && state !== 'encrypted' && how !== null && <p className={classes.note}>{how}</p>}
      {state !== null && <p className={classes.note}>{t.backups}</p>}
    </Section>
  )
}

/** Null until the system has answered. */
function useDiskEncryption(): DiskEncryption | null {
  const [state, setState] = useState<DiskEncryption | null>(null)
  useEffect(() => {
    void window.varsel.call('protection:disk').then((answer) => setState(answer.ok ? answer.value : 'not-known'))
  }, [])
  return state
}
