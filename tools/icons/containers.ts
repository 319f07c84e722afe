/** A square picture. */
export interface Picture {
  /** Its side in pixels. */
  readonly size: number
  readonly png: Uint8Array
}

/**
 * Pictures of up to 256 pixels as a Windows icon: a directory of 16 bytes each, then the PNG files as they are.
 *
 * @example writeFileSync('app.ico', ico([{ size: 16, png }]))
 */
export function ico(pictures: readonly Picture[]): Buffer {
  const head = Buffer.alloc(6 + 16 * pictures.length)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(pictures.length, 4)
  let offset = head.length
  pictures.forEach(({ size, png }, index) => {
    const at = 6 + 16 * index
    // 256 is written as 0: there is one byte for it.
    head.writeUInt8(size % 256, at)
    head.writeUInt8(size % 256, at + 1)
    head.writeUInt16LE(1, at + 4)
    head.writeUInt16LE(32, at + 6)
    head.writeUInt32LE(png.length, at + 8)
    head.writeUInt32LE(offset, at + 12)
    offset += png.length
  })
  return Buffer.concat([head, ...pictures.map(({ png }) => png)])
}

/** What Apple calls a picture of that many pixels; the second name is for screens with twice as many. */
const appleNames: Readonly<Record<number, readonly string[]>> = {
  16: ['icp4'],
  32: ['icp5', 'ic11'],
  64: ['ic12'],
  128: ['ic07'],
  256: ['ic08', 'ic13'],
  512: ['ic09', 'ic14'],
  1024: ['ic10'],
}

/** Pictures as a macOS icon; sizes that it does not know are left out. */
export function icns(pictures: readonly Picture[]): Buffer {
  const parts = pictures.flatMap(({ size, png }) =>
    (appleNames[size] ?? []).map((name) => Buffer.concat([Buffer.from(name), length(png.length + 8), png])),
  )
  const body = Buffer.concat(parts)
  return Buffer.concat([Buffer.from('icns'), length(body.length + 8), body])
}

function length(bytes: number): Buffer {
  const four = Buffer.alloc(4)
  four.writeUInt32BE(bytes)
  return four
}
