/** The files that contracts have: what the screens and the main process both know of them. */

/**
 * What is known of the text of a file. `reading`: it is on its way. `none`: there is none, as on a scanned page or in a
 * picture. `failed`: it can't be read, as of a damaged or locked file.
 */
export const textStates = ['reading', 'read', 'none', 'failed'] as const
export type TextState = (typeof textStates)[number]
