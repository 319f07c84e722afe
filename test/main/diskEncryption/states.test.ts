import { expect, test } from 'vitest'
import { fileVaultState, isOnStartupDisk } from '../../../src/main/diskEncryption/macos.ts'
import { bitLockerCommand, bitLockerState, driveOf } from '../../../src/main/diskEncryption/windows.ts'

test.each([
  ['FileVault is On.\n', 'encrypted'],
  ['FileVault is Off.\n', 'not-encrypted'],
  ['FileVault is On.\nDecryption in progress: Percent completed = 12\n', 'encrypted'],
  ["FileVault is Off.\nDeferred enablement appears to be active for user 'a'.\n", 'not-encrypted'],
  ['Error: fdesetup can not be run.', 'not-known'],
  ['', 'not-known'],
])('of FileVault %j means %s', (written, state) => {
  expect(fileVaultState(written)).toBe(state)
})

test('a disk that is not the startup disk is not FileVault’s', () => {
  expect(isOnStartupDisk('/Users/a/Library')).toBe(true)
  expect(isOnStartupDisk('/Volumes/USB/Varsel')).toBe(false)
})

test.each([
  ['1\r\n', 'encrypted'],
  ['6\r\n', 'encrypted'],
  ['2', 'not-encrypted'],
  ['3', 'not-encrypted'],
  ['5', 'not-encrypted'],
  ['0', 'not-encrypted'],
  ['', 'not-known'],
  ['12', 'not-known'],
  ['New-Object : Adgang nægtet', 'not-known'],
])('of BitLocker %j means %s', (written, state) => {
  expect(bitLockerState(written)).toBe(state)
})

test('Windows is asked about a drive by its letter and nothing else', () => {
  expect(driveOf('d:\\Data\\Varsel')).toBe('D')
  expect(driveOf('\\\\server\\share\\Varsel')).toBeNull()
  expect(bitLockerCommand('D')[1].at(-1)).toContain("NameSpace('D:')")
  expect(() => bitLockerCommand("D:'); calc; ('")).toThrow(TypeError)
})
