import { resolve } from 'node:path'

/** The project's folder, which is the app's. */
export const PROJECT = resolve(import.meta.dirname, '../../..')

/** How long a page may take to do what a spec asks of it, in milliseconds. */
export const TIMEOUT = 10_000
