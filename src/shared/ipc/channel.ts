import type { z } from 'zod'

/** One question the renderer may ask the main process: how its input is parsed, and (as a type only) what it answers. */
export interface Channel<Input extends z.ZodType, Output> {
  readonly input: Input
  /** Never there at run time; carries the answer's type to both sides. */
  readonly output?: Output
}

/**
 * Declares a channel.
 *
 * @example 'contract:get': channel(z.strictObject({ id: z.string() })).returns<Contract>()
 */
export function channel<Input extends z.ZodType>(input: Input) {
  return { returns: <Output>(): Channel<Input, Output> => ({ input }) }
}

/** Something the main process tells the renderer unasked; it has no answer. */
export interface PushEvent<Payload> {
  /** Never there at run time; carries the payload's type to both sides. */
  readonly payload?: Payload
}

/** Declares an event. @example 'app:command': pushEvent<Command>() */
export const pushEvent = <Payload>(): PushEvent<Payload> => ({})
