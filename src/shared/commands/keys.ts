import type { Language } from '../rules/index.ts'

/**
 * Keys that are pressed together, joined by `+`: modifiers first, then the key as `KeyboardEvent.key` names it. `Mod` is
 * Ctrl, and Cmd on macOS.
 */
export type Keys = string

/** Of a key that was pressed; a `KeyboardEvent` is one. */
export interface Pressed {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

/**
 * Whether these keys were pressed, and no others with them. Signs such as `/` may need Shift, depending on the keyboard,
 * so that it counts with letters and named keys alone. AltGr is Ctrl and Alt at once, and so never one of ours.
 *
 * @example isPressed('Mod+N', event, false) // Ctrl+N
 */
export function isPressed(keys: Keys, pressed: Pressed, mac: boolean): boolean {
  const parts = keys.split('+')
  const key = parts.at(-1) ?? ''
  const has = (modifier: string) => parts.slice(0, -1).includes(modifier)
  const [mod, other] = mac ? [pressed.metaKey, pressed.ctrlKey] : [pressed.ctrlKey, pressed.metaKey]
  if (mod !== has('Mod') || other || pressed.altKey !== has('Alt')) return false
  if (/^[a-z]$|..|^[0-9]$/i.test(key) && pressed.shiftKey !== has('Shift')) return false
  return pressed.key.toLowerCase() === key.toLowerCase()
}

const words: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  da: { Mod: 'Ctrl', Shift: 'Skift', Alt: 'Alt', ArrowLeft: 'Pil til venstre' },
  en: { Mod: 'Ctrl', Shift: 'Shift', Alt: 'Alt', ArrowLeft: 'Left arrow' },
}

const signs: Readonly<Record<string, string>> = { Mod: '⌘', Shift: '⇧', Alt: '⌥', ArrowLeft: '←' }

/** Keys as a person reads them. @example keysText('Mod+Shift+Z', 'da', false) // 'Ctrl+Skift+Z' */
export function keysText(keys: Keys, language: Language, mac: boolean): string {
  const named = mac ? signs : words[language]
  return keys
    .split('+')
    .map((part) => named[part] ?? part)
    .join(mac ? '' : '+')
}

/** Keys as a native menu wants them. @example accelerator('Mod+Shift+Z') // 'CmdOrCtrl+Shift+Z' */
export const accelerator = (keys: Keys): string => keys.replace('Mod', 'CmdOrCtrl').replace('ArrowLeft', 'Left')

/** Keys as a screen reader is told them (`aria-keyshortcuts`). */
export const ariaKeys = (keys: Keys, mac: boolean): string => keys.replace('Mod', mac ? 'Meta' : 'Control')
