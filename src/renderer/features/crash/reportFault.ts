import type { InputOf } from '../../../shared/ipc/index.ts'

/** Has it written down that something failed: what kind of error it was, and where in the program. */
export function reportFault(what: InputOf<'diagnosis:fault'>['what'], error: unknown): void {
  const { name, stack = '' } = error instanceof Error ? error : { name: typeof error }
  const told = window.varsel.call('diagnosis:fault', {
    what,
    error: (name || 'Error').slice(0, 100),
    stack: stack.slice(0, 20_000),
  })
  // Reported in its turn, one that can't be reported would go round for ever.
  told.catch(() => {})
}

/** Reports what no part of the page catches. */
export function reportFaults(): void {
  window.addEventListener('error', ({ error }) => reportFault('script', error))
  window.addEventListener('unhandledrejection', ({ reason }) => reportFault('promise', reason))
}
