import { lazy, Suspense, useEffect } from 'react'
import { useFinding } from '../state/finding.ts'
import { hideOverlay, useOverlay } from '../state/overlay.ts'
import { isThere, runCommand } from './commands/index.ts'

const FindBar = lazy(() => import('../features/find/FindBar.tsx'))
const loadPalette = () => import('../features/palette/Palette.tsx')
const Palette = lazy(loadPalette)
const Shortcuts = lazy(() => import('../features/shortcuts/Shortcuts.tsx'))

/** What lies over the window and belongs to no screen. */
export function Overlays() {
  // Before it is asked for: whoever opens it types on at once.
  useEffect(() => void loadPalette(), [])
  const overlay = useOverlay(({ overlay }) => overlay)
  const finds = useFinding(({ typed }) => typed !== null)
  return (
    <Suspense fallback={null}>
      {finds && <FindBar />}
      {overlay === 'palette' && <Palette close={hideOverlay} isThere={isThere} runCommand={runCommand} />}
      {overlay === 'shortcuts' && <Shortcuts close={hideOverlay} />}
    </Suspense>
  )
}
