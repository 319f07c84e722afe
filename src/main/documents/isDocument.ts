import { extname } from 'node:path'

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
