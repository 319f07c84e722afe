/** How the host itself is to run; none of it reaches the app. */
export interface HostOptions {
  /** No window on a screen. `--headless` or `VARSEL_HEADLESS=1`. */
  readonly headless: boolean
  /** Lets another process attach over CDP; 0 takes any free port. `--remote-debugging-port=N`. */
  readonly debuggingPort?: number
  /** Answers every save dialog. `VARSEL_SAVE_AS=path`. */
  readonly saveAs?: string
  /** A file to which whatever the app shows outside its window is written, a JSON line each. `VARSEL_HOST_LOG=path`. */
  readonly log?: string
}

/**
 * Takes the host's own options off a command line.
 *
 * @example takeHostOptions(['--headless', '.', '--now', '2026-11-21'], {})
 * // { appDir: '.', args: ['--now', '2026-11-21'], options: { headless: true } }
 */
export function takeHostOptions(argv: readonly string[], env: Readonly<Record<string, string | undefined>>) {
  const at = argv.findIndex((arg) => !arg.startsWith('-'))
  const own = at < 0 ? argv : argv.slice(0, at)
  const port = own.find((arg) => arg.startsWith('--remote-debugging-port='))?.split('=')[1]
  const options: HostOptions = {
    headless: own.includes('--headless') || env.VARSEL_HEADLESS === '1',
    ...(port !== undefined && { debuggingPort: Number(port) }),
    ...(env.VARSEL_SAVE_AS && { saveAs: env.VARSEL_SAVE_AS }),
    ...(env.VARSEL_HOST_LOG && { log: env.VARSEL_HOST_LOG }),
  }
  return { appDir: argv[at] ?? '.', args: at < 0 ? [] : argv.slice(at + 1), options }
}
