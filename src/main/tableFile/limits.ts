/** How much a file may hold. More is refused before it is read. */
export interface TableFileLimits {
  /** The file itself, in bytes. */
  readonly file: number
  /** What a workbook unpacks to, all parts together, in bytes. */
  readonly unpacked: number
  /** Parts of a workbook. */
  readonly parts: number
  /** Rows of a workbook's sheet, blank ones too. */
  readonly rowsOfSheet: number
}

export const tableFileLimits: TableFileLimits = {
  file: 50 * 1024 ** 2,
  unpacked: 200 * 1024 ** 2,
  parts: 2_000,
  rowsOfSheet: 100_000,
}
