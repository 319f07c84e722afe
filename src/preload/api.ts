import type { ChannelName, EventName, InputOf, OutputOf, PayloadOf, Result } from '../shared/ipc/index.ts'

/** The one object the renderer gets, as `window.varsel`. */
export interface VarselApi {
  /**
   * Asks the main process. Resolves to `{ ok: true, value }` or `{ ok: false, error }`; rejects only for a name that
   * is not declared.
   *
   * @example const info = await window.varsel.call('app:info')
   */
  call<Name extends ChannelName>(
    channel: Name,
    ...input: undefined extends InputOf<Name> ? [input?: InputOf<Name>] : [input: InputOf<Name>]
  ): Promise<Result<OutputOf<Name>>>
  /** Listens to an event; returns a function that stops listening. */
  on<Name extends EventName>(event: Name, listener: (payload: PayloadOf<Name>) => void): () => void
}
