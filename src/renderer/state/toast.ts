import { create } from 'zustand'

/** A short message at the foot of the window. */
export interface Toast {
  readonly text: string
  /** What is being worked on, and what failed, stays until something else is said or it is closed. */
  readonly tone: 'done' | 'working' | 'failed'
  /** Whether it offers to undo what it tells of. */
  readonly canUndo: boolean
  /** Another way back from it, where undo is none: a button's text and what it does. */
  readonly offer: { readonly text: string; readonly run: () => void } | null
}

/** One message at a time; the next takes its place. `serial` tells a repeated message from one that stands. */
export const useToast = create<{ readonly toast: Toast | null; readonly serial: number }>()(() => ({
  toast: null,
  serial: 0,
}))

export function showToast(
  text: string,
  { tone = 'done', canUndo = false, offer = null }: Partial<Omit<Toast, 'text'>> = {},
): void {
  useToast.setState(({ serial }) => ({ toast: { text, tone, canUndo, offer }, serial: serial + 1 }))
}

export function hideToast(): void {
  useToast.setState({ toast: null })
}
