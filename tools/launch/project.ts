import { resolve } from 'node:path'

/** The project's folder, which is the app's. */
export const PROJECT = resolve(import.meta.dirname, '../..')
