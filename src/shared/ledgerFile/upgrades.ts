import { ledgerFileVersion } from './ledgerFile.ts'

/** A file of some version, read as JSON and not looked at closer. */
export type AnyVersion = Readonly<Record<string, unknown>>

/** What makes a file of a version one of the next, by the version. */
const upgrades: ReadonlyMap<number, (file: AnyVersion) => AnyVersion> = new Map([[1, withDocuments]])

/** A file as one of the version that this app writes. Takes versions from 1 through that one. */
export function upgraded(file: AnyVersion, version: number): AnyVersion {
  let next = file
  for (let from = version; from < ledgerFileVersion; from++) next = upgrades.get(from)?.(next) ?? next
  return next
}

/** In version 1 contracts had no documents. */
function withDocuments(file: AnyVersion): AnyVersion {
  const { contracts } = file
  if (!Array.isArray(contracts)) return { ...file, version: 2 }
  return { ...file, version: 2, contracts: contracts.map((contract) => ({ ...contract, documents: [] })) }
}
