import type { Page } from 'playwright-core'

/** The part of Electron's options for printToPDF that is known here; lengths are inches. */
export interface PdfOptions {
  readonly pageSize?: 'A4' | 'Letter'
  readonly landscape?: boolean
  readonly margins?: {
    readonly top?: number
    readonly bottom?: number
    readonly left?: number
    readonly right?: number
  }
  readonly printBackground?: boolean
  readonly displayHeaderFooter?: boolean
  readonly headerTemplate?: string
  readonly footerTemplate?: string
  readonly generateTaggedPDF?: boolean
  readonly generateDocumentOutline?: boolean
  readonly preferCSSPageSize?: boolean
  readonly scale?: number
}

const PAPER = { A4: [8.27, 11.69], Letter: [8.5, 11] } as const

/** Prints a page over CDP; Chromium does so with and without a window. */
export async function printPage(
  page: Page,
  { pageSize = 'Letter', margins = {}, ...same }: PdfOptions,
): Promise<Buffer> {
  const [paperWidth, paperHeight] = PAPER[pageSize]
  const cdp = await page.context().newCDPSession(page)
  try {
    const { data } = await cdp.send('Page.printToPDF', {
      ...same,
      paperWidth,
      paperHeight,
      marginTop: margins.top ?? 0.4,
      marginBottom: margins.bottom ?? 0.4,
      marginLeft: margins.left ?? 0.4,
      marginRight: margins.right ?? 0.4,
    })
    return Buffer.from(data, 'base64')
  } finally {
    await cdp.detach()
  }
}
