import { expect, test } from 'vitest'
import { type Blocks, linuxEncryption, sysBlocks } from '../../../src/main/diskEncryption/linux.ts'

/** A computer whose devices lie on each other as told; those named `luks…` are encrypted. */
function blocks(mounts: string, on: Readonly<Record<string, readonly string[]>>): Blocks {
  return {
    mounts,
    nameOf: (device) => (device.slice(5) in on ? device.slice(5) : null),
    uuidOf: (name) => (name.startsWith('luks') ? `CRYPT-LUKS2-${name}` : name.startsWith('lv') ? `LVM-${name}` : null),
    under: (name) => on[name] ?? [],
  }
}

const mount = (at: string, type: string, device: string) =>
  `36 35 98:0 / ${at} rw,noatime master:1 - ${type} ${device} rw`

test('a file system on LUKS is encrypted, with volumes between them too', () => {
  const on = { sda3: [], luks: ['sda3'], lv: ['luks'] }
  expect(linuxEncryption('/home/a', blocks(mount('/', 'ext4', '/dev/luks'), on))).toBe('encrypted')
  expect(linuxEncryption('/home/a', blocks(mount('/', 'btrfs', '/dev/lv'), on))).toBe('encrypted')
})

test('it is not where a disk of several is not', () => {
  const on = { sda: [], sdb: [], luks: ['sda'], lv: ['luks', 'sdb'] }
  expect(linuxEncryption('/home/a', blocks(mount('/', 'ext4', '/dev/lv'), on))).toBe('not-encrypted')
  expect(linuxEncryption('/home/a', blocks(mount('/', 'ext4', '/dev/sdb'), on))).toBe('not-encrypted')
})

test('the mount that counts is the one in which the folder lies', () => {
  const on = { sda: [], luks: ['sda'] }
  const mounts = [
    mount('/', 'ext4', '/dev/sda'),
    mount('/home', 'ext4', '/dev/luks'),
    mount('/mnt/min\\040disk', 'ext4', '/dev/luks'),
  ]
  const here = blocks(mounts.join('\n'), on)
  expect(linuxEncryption('/home/a', here)).toBe('encrypted')
  expect(linuxEncryption('/homes/a', here)).toBe('not-encrypted')
  expect(linuxEncryption('/mnt/min disk/a', here)).toBe('encrypted')
})

test('a file system that encrypts by itself does; of the network, of memory or of no device nothing is known', () => {
  expect(linuxEncryption('/home/a', blocks(mount('/home/a', 'ecryptfs', '/home/.ecryptfs/a'), {}))).toBe('encrypted')
  expect(linuxEncryption('/a', blocks(mount('/', 'nfs4', 'server:/a'), {}))).toBe('not-known')
  expect(linuxEncryption('/a', blocks(mount('/', 'overlay', 'overlay'), {}))).toBe('not-known')
  expect(linuxEncryption('/a', blocks('', {}))).toBe('not-known')
})

test.runIf(process.platform === 'linux')('this computer’s own kernel is read without a fault', () => {
  expect(['encrypted', 'not-encrypted', 'not-known']).toContain(linuxEncryption(import.meta.dirname, sysBlocks()))
})
