import { type PDFPageProxy, type RenderTask, TextLayer } from 'pdfjs-dist'
import { type CSSProperties, useEffect, useRef, useState } from 'react'
import type { LoadedPdf } from './usePdf.ts'
import classes from './Viewer.module.css'

interface PdfPageProps {
  readonly pdf: Extract<LoadedPdf, { state: 'ready' }>
  /** From 1. */
  readonly number: number
  readonly scale: number
  readonly label: string
}

/** How far from sight a page is drawn and kept. */
const near = '800px 0px'

/** More than this no canvas is: what is larger is drawn less sharply. */
const mostPixels = 16_000_000

/** A page: empty paper until it comes near, then what is on it, with its text above it to read aloud and to select. */
export function PdfPage({ pdf, number, scale, label }: PdfPageProps) {
  const paper = useRef<HTMLElement>(null)
  const [isNear, setIsNear] = useState(false)
  const [size, setSize] = useState({ width: pdf.width, height: pdf.height })
  useEffect(() => {
    const observer = new IntersectionObserver(([entry]) => setIsNear(entry?.isIntersecting ?? false), {
      root: paper.current?.parentElement ?? null,
      rootMargin: near,
    })
    if (paper.current) observer.observe(paper.current)
    return () => observer.disconnect()
  }, [])
  useEffect(() => {
    const element = paper.current
    if (!isNear || element === null) return
    let drawing: Drawing | null = null
    let isWanted = true
    void pdf.document
      .getPage(number)
      .then((page) => {
        if (!isWanted) return
        const { width, height } = page.getViewport({ scale: 1 })
        setSize({ width, height })
        drawing = draw(page, scale, element)
        return drawing.done
      })
      .catch(() => {})
    return () => {
      isWanted = false
      drawing?.stop()
      element.replaceChildren()
    }
  }, [pdf, number, scale, isNear])
  const style: Record<string, string> = {
    width: `${size.width * scale}px`,
    height: `${size.height * scale}px`,
    '--total-scale-factor': String(scale),
  }
  return (
    <section
      className={classes.paper}
      ref={paper}
      aria-label={label}
      data-page={number}
      style={style as CSSProperties}
    />
  )
}

interface Drawing {
  readonly done: Promise<unknown>
  stop(): void
}

/** Draws a page, and lays its text over it. */
function draw(page: PDFPageProxy, scale: number, paper: HTMLElement): Drawing {
  const viewport = page.getViewport({ scale })
  const canvas = document.createElement('canvas')
  const sharpness = Math.min(devicePixelRatio, Math.sqrt(mostPixels / (viewport.width * viewport.height)))
  canvas.width = Math.floor(viewport.width * sharpness)
  canvas.height = Math.floor(viewport.height * sharpness)
  canvas.setAttribute('aria-hidden', 'true')
  const text = document.createElement('div')
  text.className = classes.text ?? ''
  paper.replaceChildren(canvas, text)
  const task: RenderTask = page.render({ canvas, viewport, transform: [sharpness, 0, 0, sharpness, 0, 0] })
  const layer = new TextLayer({ textContentSource: page.streamTextContent(), container: text, viewport })
  return {
    done: Promise.all([task.promise, layer.render()]),
    stop() {
      task.cancel()
      layer.cancel()
    },
  }
}
