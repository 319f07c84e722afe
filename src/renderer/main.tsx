import '@mantine/core/styles.css'
import { MantineProvider } from '@mantine/core'
import { StrictMode, useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import type { AppInfo } from '../shared/ipc/index.ts'
import { styleNonce } from './nonce.ts'

/** A stand-in for the screens: the app's name and the day that counts as today. */
function App() {
  const [info, setInfo] = useState<AppInfo>()

  useEffect(() => {
    window.varsel.call('app:info').then((answer) => {
      if (!answer.ok) return
      setInfo(answer.value)
      document.documentElement.lang = answer.value.language
      if (new URLSearchParams(location.search).has('print'))
        requestAnimationFrame(() => window.varsel.call('print:ready'))
    })
  }, [])

  return (
    <main>
      <h1>Varsel</h1>
      {info && (
        <time dateTime={info.today}>
          {new Date(`${info.today}T12:00`).toLocaleDateString(info.language === 'da' ? 'da-DK' : 'en-GB', {
            dateStyle: 'long',
          })}
        </time>
      )}
    </main>
  )
}

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
createRoot(root).render(
  <StrictMode>
    <MantineProvider defaultColorScheme="auto" getStyleNonce={styleNonce}>
      <App />
    </MantineProvider>
  </StrictMode>,
)
