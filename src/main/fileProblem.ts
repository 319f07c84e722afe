/** What keeps a file from being written into a folder that a person chose. */
export type FileProblem = 'folder-gone' | 'cannot-write' | 'disk-full'

/** Codes of a path that leads nowhere, as Windows says it of a drive or a share that is not there, too. */
const gone = ['ENOENT', 'ENOTDIR', 'ENXIO', 'ENODEV', 'EHOSTDOWN', 'EHOSTUNREACH']
const full = ['ENOSPC', 'EDQUOT']
const refused = ['EACCES', 'EPERM', 'EROFS', 'EBUSY', 'EISDIR', 'EEXIST', 'ENOTEMPTY']

/** Whether a code is that of a path that leads nowhere. */
export const isGone = (code: string): boolean => gone.includes(code)

/** What an error of the file system, or one thrown because of it, means; null for what nobody foresaw. */
export function fileProblemOf(error: unknown): FileProblem | null {
  const code = codeOf(error)
  if (isGone(code)) return 'folder-gone'
  if (full.includes(code)) return 'disk-full'
  return refused.includes(code) ? 'cannot-write' : null
}

/** The file system's own code, also under what is thrown because of it. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return ''
  if (error.cause !== undefined) return codeOf(error.cause)
  return 'code' in error ? String(error.code) : ''
}
