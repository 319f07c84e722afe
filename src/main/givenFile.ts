import { resolve } from 'node:path'

/** What a ledger with its documents is called by, as the installers tell the system. */
export const ledgerExtension = 'varsel'

/**
 * The ledger file that a command line names, as it does where one was double-clicked; undefined where it names none.
 *
 * @param args the command line without the program
 * @param cwd what a relative path is taken from
 * @example namedFile(['--hidden', '/a/alt.varsel'], '/') // '/a/alt.varsel'
 */
export function namedFile(args: readonly string[], cwd: string): string | undefined {
  const named = args.findLast((arg) => !arg.startsWith('-') && arg.toLowerCase().endsWith(`.${ledgerExtension}`))
  return named === undefined ? undefined : resolve(cwd, named)
}

/** The file that the system last gave the app to open, until the window asks about it. */
export interface GivenFile {
  give(path: string): void
  /** Is called from now on when one is given. */
  follow(listener: () => void): void
  /** Told once; null where there is none. */
  take(): string | null
}

export function givenFile(): GivenFile {
  let given: string | null = null
  let told = () => {}
  return {
    give(path) {
      given = path
      told()
    },
    follow(listener) {
      told = listener
    },
    take() {
      const path = given
      given = null
      return path
    },
  }
}
