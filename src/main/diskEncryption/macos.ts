import type { DiskEncryption } from '../../shared/ipc/protection.ts'

export const fileVaultPath = '/usr/bin/fdesetup'

/** FileVault is about the startup disk; others lie below `/Volumes`. */
export const isOnStartupDisk = (folder: string): boolean => !folder.startsWith('/Volumes/')

/** @param written by `fdesetup status`; the first line counts: what is under way comes after it */
export function fileVaultState(written: string): DiskEncryption {
  const [line = ''] = written.trim().split('\n')
  if (/^FileVault is On\b/.test(line)) return 'encrypted'
  if (/^FileVault is Off\b/.test(line)) return 'not-encrypted'
  return 'not-known'
}
