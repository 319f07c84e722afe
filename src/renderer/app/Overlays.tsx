import { lazy, Suspense } from 'react'
import { hideOverlay, useOverlay } from '../state/overlay.ts'
import { isThere, runCommand } from './commands/index.ts'

const Palette = lazy(() => import('../features/palette/Palette.tsx'))
const Shortcuts = lazy(() => import('../features/shortcuts/Shortcuts.tsx'))

/** What lies over the window and belongs to no screen. */
export function Overlays() {
  const overlay = useOverlay(({ overlay }) => overlay)
  return (
    <Suspense fallback={null}>
      {overlay === 'palette' && <Palette close={hideOverlay} isThere={isThere} runCommand={runCommand} />}
      {overlay === 'shortcuts' && <Shortcuts close={hideOverlay} />}
    </Suspense>
  )
}
