import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type BrowserWindow, screen } from 'electron'
import { placeOn, readPlace, type WindowPlace } from './windowPlace.ts'

/** Milliseconds after a move until it is written down: a person drags for longer than one event. */
const settles = 500

/** Where the window was when it was last seen. */
export interface WindowMemory {
  /** Where it is to open, and whether maximised. */
  opening(): ReturnType<typeof placeOn> & { readonly maximized: boolean }
  /** Remembers where it is from now on. */
  follow(window: BrowserWindow): void
}

/** @param profile the folder of what belongs to this computer, not to the ledger */
export function windowMemory(profile: string): WindowMemory {
  const file = join(profile, 'window.json')
  const known = (): WindowPlace | null => {
    try {
      return readPlace(readFileSync(file, 'utf8'))
    } catch {
      return null
    }
  }
  const write = (window: BrowserWindow) => {
    const { x, y, width, height } = window.getNormalBounds()
    const place: WindowPlace = { area: { x, y, width, height }, maximized: window.isMaximized() }
    try {
      writeFileSync(file, JSON.stringify(place))
    } catch {
      // A full disk is told of where it matters; the window then opens where it was before.
    }
  }
  return {
    opening() {
      const place = known()
      const main = screen.getPrimaryDisplay().workArea
      const others = screen.getAllDisplays().map(({ workArea }) => workArea)
      return { ...placeOn([main, ...others], place), maximized: place?.maximized ?? false }
    },
    follow(window) {
      let timer: NodeJS.Timeout | undefined
      const soon = () => {
        clearTimeout(timer)
        timer = setTimeout(() => {
          if (!window.isDestroyed()) write(window)
        }, settles)
      }
      window.on('resize', soon)
      window.on('move', soon)
      window.on('close', () => write(window))
      window.on('closed', () => clearTimeout(timer))
    },
  }
}
