/** Why a call was not answered. `fields` names the parts of the input that were wrong, for showing at the field. */
export interface CallError {
  /** `bad-input`, `forbidden`, `failed`, or a code of the feature's own (`AppError`). */
  readonly code: string
  /** One plain English sentence; screens choose their text by `code`. */
  readonly message: string
  readonly fields?: readonly { readonly path: string; readonly message: string }[]
}

/** What every call across the processes resolves to. A call never rejects for a fault of the app or of the input. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: CallError }

/**
 * An error a person can act on. A handler throws it; the renderer gets its code and message. Any other error is
 * logged in the main process and reaches the renderer as `failed`, without details.
 *
 * @example throw new AppError('disk-full', 'There is no room left on the disk.')
 */
export class AppError extends Error {
  readonly code: string

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}
