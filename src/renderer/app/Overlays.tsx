import { useEffect } from 'react'
import { useFinding } from '../state/finding.ts'
import { hideOverlay, useOverlay } from '../state/overlay.ts'
import { isThere, runCommand } from './commands/index.ts'
import { whenNeeded } from './whenNeeded.tsx'

const FindBar = whenNeeded(() => import('../features/find/FindBar.tsx'))
const Palette = whenNeeded(() => import('../features/palette/Palette.tsx'))
const Shortcuts = whenNeeded(() => import('../features/shortcuts/Shortcuts.tsx'))

/** What lies over the window and belongs to no screen. */
export function Overlays() {
  // Before it is asked for: whoever opens it types on at once.
  useEffect(() => void Palette.ahead(), [])
  const overlay = useOverlay(({ overlay }) => overlay)
  const finds = useFinding(({ typed }) => typed !== null)
  return (
    <>
      {finds && <FindBar />}
      {overlay === 'palette' && <Palette close={hideOverlay} isThere={isThere} runCommand={runCommand} />}
      {overlay === 'shortcuts' && <Shortcuts close={hideOverlay} />}
    </>
  )
}
