/** What stands above and below every page of a PDF, as plain text. */
export interface Margins {
  readonly header: string
  readonly footer: string
  /** The word before the page's number. */
  readonly page: string
}

/** Chromium's templates for header and footer: HTML with its own styles, in which it fills the two numbers in. */
export function marginTemplates({ header, footer, page }: Margins): { headerTemplate: string; footerTemplate: string } {
  const row = 'width:100%;margin:0 0.7in;display:flex;justify-content:space-between;font:8px sans-serif;color:#555'
  return {
    headerTemplate: `<div style="${row}"><span>${escapeHtml(header)}</span></div>`,
    footerTemplate:
      `<div style="${row}"><span>${escapeHtml(footer)}</span>` +
      `<span>${escapeHtml(page)} <span class="pageNumber"></span> / <span class="totalPages"></span></span></div>`,
  }
}

const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
