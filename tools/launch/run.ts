import { type SpawnOptions, spawn } from 'node:child_process'

/** How a program ended. */
export interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
}

/**
 * Runs a program in the foreground and waits for it. Signals to this process go on to it, so that it can end in order.
 *
 * @param timeout milliseconds after which it is ended; left out: never
 * @throws if it can't be started
 */
export function run(
  program: string,
  args: readonly string[],
  { timeout, ...options }: SpawnOptions & { timeout?: number } = {},
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: 'inherit', ...options })
    const timer = timeout === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), timeout)
    const forward = (signal: NodeJS.Signals) => child.kill(signal)
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
    for (const signal of signals) process.on(signal, forward)
    child.on('error', reject)
    child.on('exit', (code, signal) => {
      clearTimeout(timer)
      for (const name of signals) process.off(name, forward)
      resolve({ code, signal })
    })
  })
}
