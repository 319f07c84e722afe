import { longestLogo } from '../../../shared/ledger/index.ts'

/** As large as it is printed, at 300 dots an inch, in pixels. */
const largest = { width: 600, height: 200 }

/** Larger pictures are not even looked at: 20 MB. */
const mostBytes = 20 * 1024 * 1024

/** A picture as the logo that settings keep: a PNG of its own, no larger than it is printed. Null where it is none. */
export async function logoOf(file: Blob): Promise<string | null> {
  if (file.size > mostBytes) return null
  const picture = await createImageBitmap(file).catch(() => null)
  if (picture === null) return null
  const scale = Math.min(1, largest.width / picture.width, largest.height / picture.height)
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(picture.width * scale))
  canvas.height = Math.max(1, Math.round(picture.height * scale))
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
  picture.close()
  const logo = canvas.toDataURL('image/png')
  return logo.length <= longestLogo ? logo : null
}
