import { flushSync } from 'react-dom'
import { create } from 'zustand'

/** What lies over the window and belongs to no screen: the palette, or the list of shortcuts. */
export type Overlay = 'palette' | 'shortcuts'

export const useOverlay = create<{ readonly overlay: Overlay | null }>()(() => ({ overlay: null }))

export const showOverlay = (overlay: Overlay): void => useOverlay.setState({ overlay })

/** Takes it away at once, so that the focus is back where it was before anything else is done. */
export const hideOverlay = (): void => flushSync(() => useOverlay.setState({ overlay: null }))
