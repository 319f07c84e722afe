import type { DiskEncryption } from '../../shared/ipc/protection.ts'
import { linuxEncryption, sysBlocks } from './linux.ts'
import { fileVaultPath, fileVaultState, isOnStartupDisk } from './macos.ts'
import { output } from './output.ts'
import { bitLockerCommand, bitLockerState, driveOf } from './windows.ts'

/**
 * Whether the system encrypts the disk on which a folder lies, as far as an ordinary user may know.
 *
 * @param folder an absolute path
 */
export async function diskEncryption(folder: string): Promise<DiskEncryption> {
  try {
    switch (process.platform) {
      case 'linux':
        return linuxEncryption(folder, sysBlocks())
      case 'darwin':
        return isOnStartupDisk(folder) ? fileVaultState(await output(fileVaultPath, ['status'])) : 'not-known'
      case 'win32': {
        const drive = driveOf(folder)
        return drive === null ? 'not-known' : bitLockerState(await output(...bitLockerCommand(drive)))
      }
      default:
        return 'not-known'
    }
  } catch {
    // Where the system does not answer there is nothing to be told.
    return 'not-known'
  }
}
