/** What a line of the log says: codes, numbers, and places in the program. */
export type Facts = Readonly<Record<string, number | boolean | string | readonly string[] | null>>

/** How deep into the program an error is told. */
const mostFrames = 12

/** A code as it is written down; what is none may be what somebody typed, and is left out. */
export function plain(code: string): string {
  return /^[\w.:-]{1,60}$/.test(code) ? code : 'other'
}

/**
 * What is told of an error: its kind, its code and where in the program it was, by functions and files without their
 * folders. Not its message: that may quote a title or a path.
 */
export function factsOfError(error: unknown): Facts {
  if (!(error instanceof Error)) return { error: plain(typeof error) }
  const code = 'code' in error && typeof error.code === 'string' ? { code: plain(error.code) } : {}
  const cause = error.cause instanceof Error ? { cause: plain(error.cause.name) } : {}
  return { error: plain(error.name), ...code, ...cause, frames: framesOf(error.stack ?? '') }
}

/**
 * The places in a stack: `at save (index.js:12:3)`.
 *
 * @example framesOf('Error: x\n    at save (/home/mette/varsel/out/main/index.js:12:3)') // ['save index.js:12:3']
 */
export function framesOf(stack: string): readonly string[] {
  const frames = stack.split('\n').flatMap((line) => {
    const found =
      /^\s*(?:at )?(?:async )?(?:([\w$.<>[\] ]{0,60}?)[ @]\(?)?(?:[^()\n]*[\\/@])?([\w.-]{1,60}):(\d+):(\d+)\)?$/.exec(
        line,
      )
    if (found === null) return []
    const [, name = '', file, row, column] = found
    return [`${name.replace(/[^\w$.<>]/g, '')} ${file}:${row}:${column}`.trim()]
  })
  return frames.slice(0, mostFrames)
}
