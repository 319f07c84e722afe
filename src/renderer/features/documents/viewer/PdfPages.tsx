import { ActionIcon, NumberInput } from '@mantine/core'
import { IconArrowAutofitWidth, IconChevronDown, IconChevronUp, IconMinus, IconPlus } from '@tabler/icons-react'
import { type KeyboardEvent, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { documentsTexts } from '../../../../shared/texts/documents.ts'
import type { Viewed } from '../../../state/documents.ts'
import { useTexts } from '../../../state/language.ts'
import { PdfPage } from './PdfPage.tsx'
import type { LoadedPdf } from './usePdf.ts'
import classes from './Viewer.module.css'
import { ViewerBar } from './ViewerBar.tsx'

const scales = { least: 0.25, most: 4, step: 1.2 }

/** The space around the pages, in pixels. */
const margin = 48

interface PdfPagesProps {
  readonly viewed: Viewed
  readonly pdf: Extract<LoadedPdf, { state: 'ready' }>
}

/** The pages of a PDF, one below the other, each drawn when it comes into sight. */
export function PdfPages({ viewed, pdf }: PdfPagesProps) {
  const { viewer: t } = useTexts(documentsTexts)
  const { document, width } = pdf
  const frame = useRef<HTMLElement>(null)
  const [scale, setScale] = useState(1)
  const [page, setPage] = useState(viewed.page)
  const numbers = useMemo(() => Array.from({ length: document.numPages }, (_, index) => index + 1), [document])
  const fitWidth = () => setScale(Math.min(1.6, ((frame.current?.clientWidth ?? width) - margin) / width))
  const show = (number: number) => {
    const wanted = Math.max(1, Math.min(document.numPages, number))
    frame.current?.querySelector(`[data-page="${wanted}"]`)?.scrollIntoView({ block: 'start' })
    setPage(wanted)
  }
  const zoom = (factor: number) =>
    setScale((now) => Math.max(scales.least, Math.min(scales.most, Number((now * factor).toFixed(3)))))
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the document is there
  useLayoutEffect(() => {
    fitWidth()
    requestAnimationFrame(() => show(viewed.page))
  }, [])
  const typed = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLInputElement) return
    if (event.key === '+') zoom(scales.step)
    if (event.key === '-') zoom(1 / scales.step)
  }
  const seen = () => {
    const middle = (frame.current?.getBoundingClientRect().top ?? 0) + (frame.current?.clientHeight ?? 0) / 2
    const pages = [...(frame.current?.children ?? [])]
    const at = pages.findLastIndex((each) => each.getBoundingClientRect().top <= middle)
    if (at >= 0) setPage(at + 1)
  }
  return (
    <>
      <ViewerBar viewed={viewed}>
        <Tool label={t.previous} Icon={IconChevronUp} onClick={() => show(page - 1)} />
        <Tool label={t.next} Icon={IconChevronDown} onClick={() => show(page + 1)} />
        <NumberInput
          className={classes.number ?? ''}
          size="xs"
          hideControls
          aria-label={t.page}
          min={1}
          max={document.numPages}
          value={page}
          onChange={(value) => typeof value === 'number' && show(value)}
        />
        <span className={classes.pages}>{t.pages(document.numPages)}</span>
        <Tool label={t.zoomOut} Icon={IconMinus} onClick={() => zoom(1 / scales.step)} />
        <Tool label={t.zoomIn} Icon={IconPlus} onClick={() => zoom(scales.step)} />
        <Tool label={t.fitWidth} Icon={IconArrowAutofitWidth} onClick={fitWidth} />
      </ViewerBar>
      <section
        className={classes.scroll}
        ref={frame}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
        tabIndex={0}
        aria-label={viewed.name}
        onKeyDown={typed}
        onScroll={seen}
      >
        {numbers.map((number) => (
          <PdfPage key={number} pdf={pdf} number={number} scale={scale} label={t.pageOf(number, document.numPages)} />
        ))}
      </section>
    </>
  )
}

interface ToolProps {
  readonly label: string
  readonly Icon: typeof IconPlus
  readonly onClick: () => void
}

function Tool({ label, Icon, onClick }: ToolProps) {
  return (
    <ActionIcon variant="subtle" color="gray" aria-label={label} title={label} onClick={onClick}>
      <Icon size={17} aria-hidden />
    </ActionIcon>
  )
}
