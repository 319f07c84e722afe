import type { z } from 'zod'
import { AppError, type Result } from '../../shared/ipc/result.ts'

/** One call, on its way to the handler. */
export interface Call {
  readonly channel: string
  /** Whether the sender is one of the app's own pages. */
  readonly allowed: boolean
  readonly schema: z.ZodType
  readonly input: unknown
  handle(parsed: unknown): unknown
}

/**
 * Answers a call: checks, parses, handles. Never rejects.
 *
 * @param log where an error that nobody foresaw is written, with its stack
 * @example await answer({ channel, allowed: true, schema: z.number(), input: 2, handle: (n) => n + 1 }) // { ok: true, value: 3 }
 */
export async function answer(call: Call, log: (...what: unknown[]) => void = console.error): Promise<Result<unknown>> {
  if (!call.allowed) return failure('forbidden', 'This page may not ask for that.')
  const parsed = call.schema.safeParse(call.input)
  if (!parsed.success) {
    const fields = parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }))
    return { ok: false, error: { code: 'bad-input', message: 'Something that was entered can’t be right.', fields } }
  }
  try {
    return { ok: true, value: await call.handle(parsed.data) }
  } catch (error) {
    if (error instanceof AppError) return failure(error.code, error.message)
    log(`${call.channel} failed:`, error)
    return failure('failed', 'Something went wrong in Varsel. Nothing that was saved is lost.')
  }
}

const failure = (code: string, message: string): Result<never> => ({ ok: false, error: { code, message } })
