import { type ChildProcess, fork } from 'node:child_process'
import { EventEmitter } from 'node:events'
import { join } from 'node:path'

/** Electron's `utilityProcess`: a process of Node's own. */
export const utilityProcess = {
  fork: (modulePath: string, args: readonly string[] = []) => new UtilityProcess(modulePath, args),
}

class UtilityProcess extends EventEmitter {
  readonly #child: ChildProcess

  constructor(modulePath: string, args: readonly string[]) {
    super()
    const entry = join(import.meta.dirname, 'utilityEntry.ts')
    this.#child = fork(entry, [modulePath, ...args], { serialization: 'advanced', execArgv: [] })
    this.#child.on('message', (message) => this.emit('message', message))
    this.#child.on('exit', (code) => this.emit('exit', code ?? 1))
    // It may be gone before it was told anything; its exit says so.
    this.#child.on('error', () => {})
  }

  get pid(): number | undefined {
    return this.#child.pid
  }

  postMessage(message: unknown): void {
    this.#child.send(message as never)
  }

  kill(): boolean {
    return this.#child.kill()
  }
}
