import { MantineProvider } from '@mantine/core'
import { DatesProvider } from '@mantine/dates'
import dayjs from 'dayjs'
import 'dayjs/locale/da'
import 'dayjs/locale/en-gb'
import customParseFormat from 'dayjs/plugin/customParseFormat'
import { type ReactNode, useEffect } from 'react'
import { useLanguage } from '../state/language.ts'
import { useLedger } from '../state/ledger.ts'
import { styleNonce } from '../theme/nonce.ts'
import { cssVariables, theme } from '../theme/theme.ts'

dayjs.extend(customParseFormat)

/** Theme and language of everything within: the settings', or the system's. */
export function Themed({ children }: { readonly children: ReactNode }) {
  const language = useLanguage()
  const chosen = useLedger(({ settings }) => settings.theme)

  useEffect(() => {
    document.documentElement.lang = language
    void window.varsel.call('app:speak', language)
  }, [language])

  const scheme = chosen === 'system' ? { defaultColorScheme: 'auto' as const } : { forceColorScheme: chosen }
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      getStyleNonce={styleNonce}
      {...scheme}
      key={scheme.forceColorScheme === undefined ? 'system' : 'chosen'}
    >
      <DatesProvider settings={{ locale: language === 'da' ? 'da' : 'en-gb', firstDayOfWeek: 1 }}>
        {children}
      </DatesProvider>
    </MantineProvider>
  )
}
