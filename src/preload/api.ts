import type {
  ChannelName,
  DocumentsAdded,
  EventName,
  InputOf,
  LedgerFileOpened,
  OutputOf,
  PayloadOf,
  Result,
  TermsDocument,
} from '../shared/ipc/index.ts'

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
  /**
   * Adds files that a person let fall on the window to a contract. Their paths come from the system and are not seen by
   * the page; a file that a page made itself has none, and is refused.
   */
  drop(contract: string, files: readonly File[]): Promise<Result<DocumentsAdded>>
  /** Takes the text out of a document of terms that a person let fall on the window; its path is likewise the system's. */
  dropTerms(file: File): Promise<Result<TermsDocument>>
  /** Opens a ledger file or a table that a person let fall on the window; its path is likewise the system's. */
  dropFile(file: File): Promise<Result<LedgerFileOpened>>
  /** Listens to an event; returns a function that stops listening. */
  on<Name extends EventName>(event: Name, listener: (payload: PayloadOf<Name>) => void): () => void
}
