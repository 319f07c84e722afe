import { create } from 'zustand'
import type { CommandId } from '../../shared/commands/index.ts'
import { useNavigation } from './navigation.ts'

/** Something one did or saw: a command, or a contract by its id. */
export type RecentKey = `command:${CommandId}` | `contract:${string}`

/** How many are kept. */
const most = 8

/** What one did and saw last, the last first; kept as long as the window is there. */
export const useRecent = create<{ readonly keys: readonly RecentKey[] }>()(() => ({ keys: [] }))

/** Remembers that something was done or seen. */
export function remember(key: RecentKey): void {
  useRecent.setState(({ keys }) => ({ keys: [key, ...keys.filter((each) => each !== key)].slice(0, most) }))
}

/** Remembers the contracts to which one goes. @returns stops it */
export const followRecent = (): (() => void) =>
  useNavigation.subscribe(({ place }, before) => {
    if (place !== before.place && place.screen === 'contract') remember(`contract:${place.id}`)
  })
