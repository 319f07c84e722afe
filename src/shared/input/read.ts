/** What was typed, read whole; or why it cannot be. Nothing is guessed. */
export type Read<T, Problem extends string> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem }

export function read<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value }
}

export function problem<Problem extends string>(what: Problem): { readonly ok: false; readonly problem: Problem } {
  return { ok: false, problem: what }
}
