import type { Language } from '../shared/ipc/index.ts'

/** The language in which everything outside the window speaks: menu, tray, notifications. */
export interface Spoken {
  now(): Language
  /** Speaks another language from now on. */
  set(language: Language): void
  /** Called at once with the language, and again with every other. */
  follow(told: (language: Language) => void): void
}

/** @example spoken('da').now() // 'da' */
export function spoken(first: Language): Spoken {
  let language = first
  const followers: ((language: Language) => void)[] = []
  return {
    now: () => language,
    set(next) {
      if (next === language) return
      language = next
      for (const told of followers) told(next)
    },
    follow(told) {
      followers.push(told)
      told(language)
    },
  }
}
