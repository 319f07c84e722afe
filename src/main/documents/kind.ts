/** What a file is by what it begins with, as far as the app shows it: its media type; null for all else. */
export function mediaTypeOf(start: Uint8Array): string | null {
  const text = Buffer.from(start.buffer, start.byteOffset, Math.min(start.length, 1024)).toString('latin1')
  if (text.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png'
  if (text.startsWith('\xff\xd8\xff')) return 'image/jpeg'
  if (/^GIF8[79]a/.test(text)) return 'image/gif'
  if (/^RIFF....WEBP/s.test(text)) return 'image/webp'
  if (text.startsWith('BM') && text.slice(6, 10) === '\0\0\0\0') return 'image/bmp'
  // Readers take a PDF whose heading comes a little later, as after a printer's own lines.
  if (text.includes('%PDF-')) return 'application/pdf'
  return null
}
