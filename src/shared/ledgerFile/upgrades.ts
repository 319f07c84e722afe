import { ledgerFileVersion } from './ledgerFile.ts'

/** A file of some version, read as JSON and not looked at closer. */
export type AnyVersion = Readonly<Record<string, unknown>>

/** What makes a file of a version one of the next, by the version. */
const upgrades: ReadonlyMap<number, (file: AnyVersion) => AnyVersion> = new Map([[1, withDocumentsAndLogo]])

/** A file as one of the version that this app writes. Takes versions from 1 through that one. */
export function upgraded(file: AnyVersion, version: number): AnyVersion {
  let next = file
  for (let from = version; from < ledgerFileVersion; from++) next = upgrades.get(from)?.(next) ?? next
  return next
}

/** In version 1 contracts had no documents, and the business no logo. */
function withDocumentsAndLogo({ contracts, settings, ...rest }: AnyVersion): AnyVersion {
  return {
    ...rest,
    version: 2,
    settings: isObject(settings) && isObject(settings.business) ? withLogo(settings, settings.business) : settings,
    contracts: Array.isArray(contracts) ? contracts.map((contract) => ({ ...contract, documents: [] })) : contracts,
  }
}

const withLogo = (settings: AnyVersion, business: AnyVersion) => ({ ...settings, business: { ...business, logo: '' } })

function isObject(value: unknown): value is AnyVersion {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
