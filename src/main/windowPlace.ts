/** A part of the desktop, in the system's own pixels. */
export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Where a window is: its place when it is neither maximised nor full screen, and whether it is maximised. */
export interface WindowPlace {
  readonly area: Area
  readonly maximized: boolean
}

/** What a window is where nothing is remembered, and the least that it may be. */
export const usualSize = { width: 1280, height: 800 }
export const leastSize = { width: 640, height: 480 }

/** So much of a title bar must be seen for a person to take hold of it. */
const hold = { width: 120, height: 24 }

/**
 * Reads what was remembered; null where it is not of this kind, as after a crash in the middle of writing.
 *
 * @example readPlace('{"area":{"x":0,"y":0,"width":900,"height":700},"maximized":false}')
 */
export function readPlace(text: string): WindowPlace | null {
  try {
    const { area, maximized } = JSON.parse(text)
    const { x, y, width, height } = area
    if (![x, y, width, height].every(Number.isSafeInteger) || typeof maximized !== 'boolean') return null
    return width > 0 && height > 0 ? { area: { x, y, width, height }, maximized } : null
  } catch {
    return null
  }
}

/**
 * Where the window is to open: where it was, as far as the screens of today have it. On a screen that is smaller it is
 * made to fit; where its title bar would not be seen it comes to the middle of the first.
 *
 * @param screens the parts of the screens that no task bar takes, the first being the main one
 * @returns without `x` and `y` where the system is to choose
 */
export function placeOn(screens: readonly Area[], place: WindowPlace | null): Partial<Area> & typeof usualSize {
  const [first] = screens
  if (place === null || first === undefined) return first === undefined ? usualSize : fitting(usualSize, first)
  const its = screens.find((screen) => isHeld(place.area, screen))
  if (its === undefined) {
    const size = fitting(place.area, first)
    return {
      ...size,
      x: first.x + Math.round((first.width - size.width) / 2),
      y: first.y + Math.round((first.height - size.height) / 2),
    }
  }
  return { ...fitting(place.area, its), x: place.area.x, y: place.area.y }
}

const fitting = ({ width, height }: typeof usualSize, screen: Area) => ({
  width: Math.max(leastSize.width, Math.min(width, screen.width)),
  height: Math.max(leastSize.height, Math.min(height, screen.height)),
})

/** Whether enough of the window's title bar lies on a screen. */
function isHeld({ x, y, width }: Area, screen: Area): boolean {
  const seen = Math.min(x + width, screen.x + screen.width) - Math.max(x, screen.x)
  return seen >= hold.width && y >= screen.y && y + hold.height <= screen.y + screen.height
}
