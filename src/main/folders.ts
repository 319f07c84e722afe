import { chmodSync, mkdirSync, realpathSync } from 'node:fs'
import { join } from 'node:path'

/** For the owner alone; on Windows the folder of the user's profile says who may read. */
const OWN = 0o700

/** Where the app keeps things. */
export interface Folders {
  /** The ledger. */
  readonly data: string
  /** Chromium's own files. Inside the data folder, so that the single-instance lock, which lies here, is the ledger's. */
  readonly profile: string
}

/**
 * Makes the folders. Links are followed: two names of one folder must meet at the same lock. Where the ledger's can't be
 * made, for its drive is not there, the app starts all the same and says so.
 *
 * @param chosen the folder asked for, if any
 * @param userData the system's place for this app's files, under which the ledger lies otherwise
 * @throws the file system's error where not even a place beside the ledger's can be made
 */
export function prepareFolders(chosen: string | undefined, userData: string): Folders {
  const wanted = chosen ?? join(userData, 'ledger')
  try {
    return foldersIn(wanted)
  } catch {
    const profile = join(userData, 'profile-without-ledger')
    mkdirSync(profile, { recursive: true, mode: OWN })
    return { data: wanted, profile }
  }
}

function foldersIn(wanted: string): Folders {
  mkdirSync(wanted, { recursive: true, mode: OWN })
  const data = realpathSync(wanted)
  const profile = join(data, 'profile')
  mkdirSync(profile, { recursive: true, mode: OWN })
  // One of an earlier version is closed to others as well. The ledger's own files look after themselves.
  chmodSync(profile, OWN)
  return { data, profile }
}
