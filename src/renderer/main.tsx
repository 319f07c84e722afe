import '@mantine/core/styles.css'
import '@mantine/dates/styles.css'
import './theme/fonts.css'
import './theme/tokens.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { Themed } from './app/Themed.tsx'
import { whenNeeded } from './app/whenNeeded.tsx'
import { CrashBoundary } from './features/crash/CrashBoundary.tsx'
import { reportFaults } from './features/crash/reportFault.ts'
import { takeUpDrafts } from './parts/form/keptDrafts.ts'
import { loadLedger } from './state/ledger.ts'

const PrintPage = whenNeeded(() => import('./features/print/PrintPage.tsx'))

/** The page is the app's window, or (with `?print=`) what a PDF is made of. */
const query = new URLSearchParams(location.search)
const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')

reportFaults()
void takeUpDrafts().then(loadLedger)
createRoot(root).render(
  <StrictMode>
    {query.has('print') ? (
      <PrintPage query={query} />
    ) : (
      <CrashBoundary>
        <Themed>
          <App />
        </Themed>
      </CrashBoundary>
    )}
  </StrictMode>,
)
