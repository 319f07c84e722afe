/** The app's own origin. `app:` is registered as a standard, secure scheme (protocol.ts). */
export const APP_SCHEME = 'app'
export const APP_ORIGIN = 'app://varsel'

/** The page everything starts from. */
export const APP_PAGE = `${APP_ORIGIN}/index.html`

/** Which addresses are the app's: its own, and in development those of the dev server. */
export interface Origins {
  /** Whether pages come from the dev server. */
  readonly isDevelopment: boolean
  /** Whether a page of this address may be shown, and may call the main process. */
  isApp(url: string): boolean
  /** Whether a request to this address may be made at all. */
  mayRequest(url: string): boolean
  /** The address of the app's page, with a query. */
  page(query?: Readonly<Record<string, string>>): string
}

/**
 * @param devServer the dev server's address, in development only
 * @example appOrigins().isApp('app://varsel/index.html') // true
 */
export function appOrigins(devServer?: string): Origins {
  const dev = devServer === undefined ? undefined : new URL(devServer)
  return {
    isDevelopment: dev !== undefined,
    isApp(url) {
      const parsed = parse(url)
      if (!parsed) return false
      return dev ? parsed.origin === dev.origin : isOwn(parsed)
    },
    mayRequest(url) {
      const parsed = parse(url)
      if (!parsed) return false
      if (isOwn(parsed) || parsed.protocol === 'data:') return true
      // The dev server reloads the page over a web socket of the same host; developer tools load their own pages.
      return dev !== undefined && (parsed.host === dev.host || parsed.protocol === 'devtools:')
    },
    page(query = {}) {
      const url = new URL(dev ? new URL('index.html', dev) : APP_PAGE)
      for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value)
      return url.href
    },
  }
}

// `origin` is 'null' for every scheme that the URL parser doesn't know, so the parts are compared.
const isOwn = (url: URL) => url.protocol === `${APP_SCHEME}:` && url.host === 'varsel'

function parse(url: string): URL | undefined {
  return URL.canParse(url) ? new URL(url) : undefined
}
