import { extname } from 'node:path'

/** Marks that turn the direction of writing: with them `exe.jpg` could be read where `gpj.exe` stands. */
const turning = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** A file's own name, without any path, whichever system wrote it; at most 255 letters, none that is not seen. */
export function nameOf(path: string): string {
  const last = path.split(/[\\/]/).at(-1) ?? ''
  const printable = [...last.replaceAll(turning, '')].filter((letter) => letter >= ' ' && letter !== '\x7f').join('')
  return shortened(printable.trim(), 255) || 'fil'
}

/**
 * A name as every system takes it for a new file: nothing that leads elsewhere, no name of a device, nothing at
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
