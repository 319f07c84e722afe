import { readdirSync, readFileSync, realpathSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { DiskEncryption } from '../../shared/ipc/protection.ts'

/** What the kernel says of mounts and disks. */
export interface Blocks {
  /** `/proc/self/mountinfo` */
  readonly mounts: string
  /** The name of a device in `/sys/class/block`; null where it is none of a disk. @example nameOf('/dev/mapper/home') // 'dm-1' */
  nameOf(device: string): string | null
  /** What device mapper says of it (`CRYPT-LUKS2-…`); null where it is none of its. */
  uuidOf(name: string): string | null
  /** What it lies on; empty for a disk or a part of one. */
  under(name: string): readonly string[]
}

/** File systems that encrypt by themselves, over another. */
const encrypting = new Set(['ecryptfs', 'fuse.gocryptfs', 'fuse.encfs', 'fuse.cryfs'])

/** Whether all that a folder lies on is encrypted, by LUKS or by the file system. @param folder an absolute path */
export function linuxEncryption(folder: string, blocks: Blocks): DiskEncryption {
  const mount = mountOf(folder, blocks.mounts)
  if (mount === null) return 'not-known'
  if (encrypting.has(mount.type)) return 'encrypted'
  const name = mount.device.startsWith('/dev/') ? blocks.nameOf(mount.device) : null
  if (name === null) return 'not-known'
  return isEncrypted(name, blocks) ? 'encrypted' : 'not-encrypted'
}

function isEncrypted(name: string, blocks: Blocks): boolean {
  if (blocks.uuidOf(name)?.startsWith('CRYPT-') === true) return true
  const under = blocks.under(name)
  return under.length > 0 && under.every((each) => isEncrypted(each, blocks))
}

/** The mount in which a path lies: the longest, and of several in one place the last. */
function mountOf(path: string, mounts: string): { readonly type: string; readonly device: string } | null {
  let found: { at: string; type: string; device: string } | null = null
  for (const line of mounts.split('\n')) {
    const [place = '', system = ''] = line.split(' - ')
    const at = unescaped(place.split(' ')[4] ?? '')
    const [type = '', device = ''] = system.split(' ')
    if (at === '' || type === '') continue
    const holds = at === '/' || path === at || path.startsWith(`${at}/`)
    if (holds && (found === null || at.length >= found.at.length)) found = { at, type, device: unescaped(device) }
  }
  return found
}

/** The kernel writes spaces and such as `\040`. */
const unescaped = (text: string) =>
  text.replaceAll(/\\([0-7]{3})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 8)))

/** As this computer's kernel has them. */
export function sysBlocks(): Blocks {
  const all = '/sys/class/block'
  const read = <Read>(what: () => Read): Read | null => {
    try {
      return what()
    } catch {
      return null
    }
  }
  return {
    mounts: readFileSync('/proc/self/mountinfo', 'utf8'),
    nameOf: (device) =>
      read(() => {
        const name = basename(realpathSync(device))
        readdirSync(join(all, name))
        return name
      }),
    uuidOf: (name) => read(() => readFileSync(join(all, name, 'dm/uuid'), 'utf8').trim()),
    under: (name) => read(() => readdirSync(join(all, name, 'slaves'))) ?? [],
  }
}
