import type { PDFDocumentProxy } from 'pdfjs-dist'
import { useEffect, useState } from 'react'
import { addressOf } from '../../../state/documents.ts'
import { openPdf } from './pdfjs.ts'

/** What became of a PDF: it is on its way, there, locked with a password, or can't be shown. */
export type LoadedPdf =
  | { readonly state: 'loading' | 'locked' | 'broken' }
  | { readonly state: 'ready'; readonly document: PDFDocumentProxy; readonly width: number; readonly height: number }

/** Opens the PDF of a file for as long as it is shown. Sizes are those of its first page, in points. */
export function usePdf(sha256: string): LoadedPdf {
  const [loaded, setLoaded] = useState<LoadedPdf>({ state: 'loading' })
  useEffect(() => {
    let close: (() => void) | null = null
    let isShown = true
    const open = async (): Promise<LoadedPdf | null> => {
      const data = await (await fetch(addressOf(sha256))).arrayBuffer()
      if (!isShown) return null
      const opened = openPdf(data)
      close = opened.close
      const document = await opened.task.promise
      const { width, height } = (await document.getPage(1)).getViewport({ scale: 1 })
      return { state: 'ready', document, width, height }
    }
    open()
      .catch((error: Error): LoadedPdf => ({ state: error.name === 'PasswordException' ? 'locked' : 'broken' }))
      .then((result) => {
        if (isShown && result !== null) setLoaded(result)
      })
    return () => {
      isShown = false
      close?.()
    }
  }, [sha256])
  return loaded
}
