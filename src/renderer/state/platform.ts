import { useLedger } from './ledger.ts'

/** Whether this is a Mac, where commands are given with Cmd. */
export const isMac = (): boolean => useLedger.getState().info?.platform === 'darwin'
