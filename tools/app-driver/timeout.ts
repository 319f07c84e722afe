/** How long a page may take to do what is asked of it, in milliseconds. */
export const TIMEOUT = 10_000
