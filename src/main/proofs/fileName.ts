import { extname } from 'node:path'

/** The name that a proof is kept under in the ledger: the file's own, without any path, whichever system wrote it. */
export function nameOf(path: string): string {
  const last = path.split(/[\\/]/).at(-1) ?? ''
  const printable = [...last].filter((letter) => letter >= ' ' && letter !== '\x7f').join('')
  return shortened(printable.trim(), 255) || 'fil'
}

/**
 * A proof's name as every system takes it for a new file: nothing that leads elsewhere, no name of a device, nothing at
 * its end that Windows drops (`a.exe.` would be `a.exe`).
 *
 * @example safeFileName('a/b:c?.pdf. ') // 'b_c_.pdf'
 */
export function safeFileName(name: string): string {
  const plain = nameOf(name)
    .replaceAll(/[<>:"|?*]/g, '_')
    .replace(/[. ]+$/, '')
  const named = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(plain) ? `_${plain}` : plain
  // File systems count bytes, of which a letter may have four.
  return shortened(named, 60) || 'fil'
}

/** The beginning and the extension of a name that is too long. */
function shortened(name: string, most: number): string {
  if (name.length <= most) return name
  const end = extname(name).slice(0, 12)
  return `${[...name]
    .slice(0, most - end.length - 1)
    .join('')
    .slice(0, most - end.length)}${end}`
}

/** Kinds of files that are read and not run. Whatever is not listed is shown in its folder instead of opened. */
const documents = new Set(
  'pdf png jpg jpeg gif webp bmp tif tiff heic txt log csv eml msg mbox doc docx odt rtf xls xlsx ods ppt pptx odp'.split(
    ' ',
  ),
)

/** Whether opening a file of that name shows it, and can't run it. */
export function isDocument(name: string): boolean {
  return documents.has(extname(name).slice(1).toLowerCase())
}
