import { ledgerFileVersion } from './ledgerFile.ts'

/** A file of some version, read as JSON and not looked at closer. */
export type AnyVersion = Readonly<Record<string, unknown>>

/** What makes a file of a version one of the next, by the version: none yet, for this is the first. */
const upgrades: ReadonlyMap<number, (file: AnyVersion) => AnyVersion> = new Map()

/** A file as one of the version that this app writes. Takes versions from 1 through that one. */
export function upgraded(file: AnyVersion, version: number): AnyVersion {
  let next = file
  for (let from = version; from < ledgerFileVersion; from++) next = upgrades.get(from)?.(next) ?? next
  return next
}
