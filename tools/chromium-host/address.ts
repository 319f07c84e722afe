/**
 * Chromium gives a scheme of its own no origin unless it is built in, so a page at `app://varsel/…` is shown at
 * `https://varsel.app.invalid/…`. `.invalid` is a name that never resolves: what is not answered here goes nowhere.
 */
const schemes = new Set<string>()

/** Names a scheme that the app serves itself. */
export function addScheme(scheme: string): void {
  schemes.add(scheme)
}

/** The address that the app knows. @example toApp('https://varsel.app.invalid/index.html') // 'app://varsel/index.html' */
export function toApp(url: string): string {
  for (const scheme of schemes) {
    const match = new RegExp(`^https://([^/?#]*)\\.${scheme}\\.invalid(?=[/?#]|$)`, 'i').exec(url)
    if (match) return `${scheme}://${match[1]}${url.slice(match[0].length)}`
  }
  return url
}

/** The address that Chromium shows. @example toPage('app://varsel/index.html') // 'https://varsel.app.invalid/index.html' */
export function toPage(url: string): string {
  for (const scheme of schemes) {
    const match = new RegExp(`^${scheme}://([^/?#]*)`, 'i').exec(url)
    if (match) return `https://${match[1]}.${scheme}.invalid${url.slice(match[0].length)}`
  }
  return url
}

/** The scheme of an address that the app serves itself, if it is one. */
export function ownScheme(appUrl: string): string | undefined {
  const scheme = appUrl.slice(0, appUrl.indexOf(':'))
  return schemes.has(scheme) ? scheme : undefined
}
