import { create } from 'zustand'

/** How what is being typed is saved; null while there is nothing to save. */
export const useSaving = create<{ readonly save: (() => Promise<void>) | null }>()(() => ({ save: null }))
