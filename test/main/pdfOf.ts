import { deflateSync } from 'node:zlib'

/** A PDF of a few lines a page, by hand: one object after the other and the table of where they are. */
export function pdfOf(...pages: readonly (readonly string[])[]): Buffer {
  return pdfWith(pages.map((lines) => Buffer.from(drawn(lines), 'latin1')))
}

/** A PDF whose only page unpacks to so many megabytes of nothing. */
export function bombOf(megabytes: number): Buffer {
  return pdfWith([Buffer.alloc(megabytes * 2 ** 20, ' ')], true)
}

/** A PDF of a page with a black square, as a fax machine packs it. */
export function faxOf(): Buffer {
  const image = 'BI /W 8 /H 8 /BPC 1 /CS /G /F /CCF /DP << /K -1 /Columns 8 /Rows 8 >> /D [1 0] ID '
  // Eight lines that are as white as the one before, then the end of the block.
  const packed = Buffer.from([0xff, 0x00, 0x10, 0x01])
  return pdfWith([Buffer.concat([Buffer.from(`q 595 0 0 842 0 0 cm ${image}`), packed, Buffer.from(' EI Q')])])
}

/** A PDF that says it is locked. */
export function lockedPdf(): Buffer {
  const lock = `<< /Filter /Standard /V 1 /R 2 /O (${'o'.repeat(32)}) /U (${'u'.repeat(32)}) /P -4 >>`
  return Buffer.from(
    pdfOf(['hemmeligt'])
      .toString('latin1')
      .replace('/Root', `/ID [(aaaaaaaaaaaaaaaa) (aaaaaaaaaaaaaaaa)] /Encrypt ${lock} /Root`),
    'latin1',
  )
}

function drawn(lines: readonly string[]): string {
  const shown = lines.map((line) => `(${line.replaceAll(/[\\()]/g, '\\$&')}) Tj T*`)
  return `BT /F1 12 Tf 14 TL 72 720 Td ${shown.join('\n')} ET`
}

function pdfWith(contents: readonly Buffer[], packed = false): Buffer {
  const pageIds = contents.map((_, index) => 4 + 2 * index)
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pageIds.map((id) => `${id} 0 R`).join(' ')}] /Count ${pageIds.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...contents.flatMap((content, index) => {
      const stream = packed ? deflateSync(content) : content
      const id = pageIds[index] ?? 0
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${id + 1} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
        Buffer.concat([
          Buffer.from(`<< /Length ${stream.length}${packed ? ' /Filter /FlateDecode' : ''} >>\nstream\n`),
          stream,
          Buffer.from('\nendstream'),
        ]),
      ]
    }),
  ]
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')]
  const places: number[] = []
  let at = parts[0]?.length ?? 0
  for (const [index, object] of objects.entries()) {
    places.push(at)
    const part = Buffer.concat([
      Buffer.from(`${index + 1} 0 obj\n`),
      Buffer.from(object as string),
      Buffer.from('\nendobj\n'),
    ])
    parts.push(part)
    at += part.length
  }
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  const end = `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${at}\n%%EOF\n`
  return Buffer.concat([...parts, Buffer.from(end)])
}
