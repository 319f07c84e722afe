import { open } from 'node:fs/promises'

/** About so many letters go into a part, which is shown from as one page is. */
const lettersAPart = 4000

/**
 * A text file in parts that end with a line, until there is as much as is wanted: UTF-8, UTF-16 where it says so, else
 * Windows-1252.
 *
 * @param most letters
 */
export async function plainParts(path: string, most: number): Promise<string[]> {
  const file = await open(path)
  try {
    const buffer = Buffer.alloc(Math.min((await file.stat()).size, most * 2))
    const { bytesRead } = await file.read(buffer, 0, buffer.length, 0)
    return partsOf(decoded(buffer.subarray(0, bytesRead)).slice(0, most))
  } finally {
    await file.close()
  }
}

function decoded(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  try {
    // As a stream: a letter that is cut in two at the end is no fault.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

function partsOf(text: string): string[] {
  const parts: string[] = []
  let part = ''
  for (const line of text.split(/(?<=\n)/)) {
    if (part !== '' && part.length + line.length > lettersAPart) {
      parts.push(part)
      part = ''
    }
    part += line
  }
  return part === '' ? parts : [...parts, part]
}
