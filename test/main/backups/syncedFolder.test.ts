import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { syncedBy } from '../../../src/main/backups/index.ts'
import { temporaryFolder } from '../ledger/temporary.ts'

test.each([
  ['C:\\Users\\Å\\OneDrive\\Varsel', 'OneDrive'],
  ['C:\\Users\\Å\\OneDrive - Fjord & Co\\Varsel', 'OneDrive'],
  ['/Users/a/Library/CloudStorage/OneDrive-Personal/Varsel', 'OneDrive'],
  ['/home/a/Dropbox (Fjord)/Varsel', 'Dropbox'],
  ['/Users/a/Library/CloudStorage/GoogleDrive-a@example.dk/Mit drev/Varsel', 'Google Drive'],
  ['G:\\Mit drev\\Varsel', 'Google Drive'],
  ['/Users/a/Library/Mobile Documents/com~apple~CloudDocs/Varsel', 'iCloud'],
  ['C:\\Users\\Å\\iCloudDrive\\Varsel', 'iCloud'],
  ['/home/a/Nextcloud/Varsel', 'Nextcloud'],
  ['/home/a/.config/varsel/ledger', null],
  ['C:\\Users\\Å\\AppData\\Roaming\\Varsel\\ledger', null],
  ['/home/a/OneDriveren/Varsel', null],
])('%s is kept in sync by %s', (path, service) => {
  expect(syncedBy(path, {})).toBe(service)
})

test('OneDrive is known by where it says that it is, whatever the folder is called', () => {
  const folder = temporaryFolder()
  expect(syncedBy(join(folder, 'Varsel'), { OneDriveCommercial: folder })).toBe('OneDrive')
  expect(syncedBy(`${folder}-andet`, { OneDriveCommercial: folder })).toBeNull()
})

test.each([
  ['.dropbox.cache', 'Dropbox'],
  ['.tmp.drivedownload', 'Google Drive'],
  ['.sync_5f3c1a.db', 'Nextcloud'],
] as const)('a folder under one with %s belongs to %s', (mark, service) => {
  const top = temporaryFolder()
  mkdirSync(join(top, 'a/b'), { recursive: true })
  expect(syncedBy(join(top, 'a/b'), {})).toBeNull()
  writeFileSync(join(top, mark), '')
  expect(syncedBy(join(top, 'a/b'), {})).toBe(service)
})
