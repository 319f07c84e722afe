import { Center, Loader, Stack, Text } from '@mantine/core'
import { useEffect } from 'react'
import { shellTexts } from '../../shared/texts/shell.ts'
import { Recovery } from '../features/backups/Recovery.tsx'
import { followBackups } from '../state/backups.ts'
import { followDocuments } from '../state/documents.ts'
import { useLanguage, useTexts } from '../state/language.ts'
import { refreshToday, useLedger } from '../state/ledger.ts'
import { goTo } from '../state/navigation.ts'
import { followReminders } from '../state/reminders.ts'
import { followTrouble } from '../state/trouble.ts'
import { Screen } from './Screen.tsx'
import { Shell } from './Shell.tsx'

/** The window: the screens in their frame once the ledger is there, else what is being waited for or went wrong. */
export function App() {
  const status = useLedger(({ status }) => status)
  useEffect(() => {
    // A window left open overnight counts from the new day as soon as one looks at it.
    window.addEventListener('focus', refreshToday)
    return () => window.removeEventListener('focus', refreshToday)
  }, [])
  useEffect(() => {
    if (status !== 'ready') return
    void takePlace()
    const stops = [followDocuments(), followBackups()]
    return () => {
      for (const stop of stops) stop()
    }
  }, [status])
  // Known with the first screen: what is done must not stand there first as something to do.
  const failed = status === 'failed'
  useEffect(() => (failed ? undefined : followReminders()), [failed])
  const language = useLanguage()
  useEffect(() => (status === 'ready' ? followTrouble(language) : undefined), [status, language])
  switch (status) {
    case 'loading':
      return <Loading />
    case 'failed':
      return <Recovery />
    case 'ready':
      return (
        <Shell>
          <Screen />
        </Shell>
      )
  }
}

/** Where a window is to begin that was opened for something. */
async function takePlace(): Promise<void> {
  const place = await window.varsel.call('app:take-place')
  if (place.ok && place.value !== null) goTo(place.value)
}

function Loading() {
  const t = useTexts(shellTexts)
  return (
    <Center component="main" h="100%">
      <Stack align="center" gap="xs">
        <Loader size="sm" aria-hidden />
        <Text role="status">{t.loading}</Text>
      </Stack>
    </Center>
  )
}
