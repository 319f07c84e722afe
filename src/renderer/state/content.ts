/** The part of the window in which the screens are; null while there is none. */
export const contentOf = (): HTMLElement | null => document.getElementById('content')
