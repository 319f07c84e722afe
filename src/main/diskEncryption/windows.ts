import type { DiskEncryption } from '../../shared/ipc/protection.ts'

/** Whose folder is not written by ordinary users, so that no other program of that name is run. */
const powerShell = 'C:\\Windows\\System32\\WindowsPowerShell\\v1.0\\powershell.exe'

/** The letter of the drive on which a folder lies; null for a share. @example driveOf('C:\\Users\\a') // 'C' */
export function driveOf(folder: string): string | null {
  return /^([A-Za-z]):[\\/]/.exec(folder)?.[1]?.toUpperCase() ?? null
}

/** Asks what the Explorer shows as BitLocker's state; `manage-bde` would want an administrator. */
export function bitLockerCommand(drive: string): [program: string, args: string[]] {
  if (!/^[A-Z]$/.test(drive)) throw new TypeError('A drive is a letter.')
  const property = 'System.Volume.BitLockerProtection'
  const script = `(New-Object -ComObject Shell.Application).NameSpace('${drive}:').Self.ExtendedProperty('${property}')`
  return [powerShell, ['-NoProfile', '-NonInteractive', '-Command', script]]
}

/**
 * @param written a number: 1 on, 2 off, 3 being encrypted, 4 being decrypted, 5 suspended, 6 on and locked, 7 encrypted
 *   with no key set, 0 can't be. Only what protects now counts
 */
export function bitLockerState(written: string): DiskEncryption {
  const state = written.trim()
  if (state === '1' || state === '6') return 'encrypted'
  return /^[023457]$/.test(state) ? 'not-encrypted' : 'not-known'
}
