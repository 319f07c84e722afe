import { randomBytes } from 'node:crypto'

/** A nonce for one response. */
export const newNonce = (): string => randomBytes(16).toString('base64')

/**
 * The Content-Security-Policy of a page. Nothing but the app's own files, and `<style>` elements that carry the
 * nonce: Mantine writes its variables into such elements.
 */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "font-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** The policy of a thread that a page begins: it asks for nothing, and may run what its own code unpacks (WebAssembly). */
export const threadPolicy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'"

/** Headers for every response: no guessing of types, no referrer, not embeddable, no device features. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), usb=(), serial=(), hid=()',
}

/** Writes the nonce where the page's own code finds it. */
export function withNonce(html: string, nonce: string): string {
  return html.replace('<head>', `<head><meta property="csp-nonce" nonce="${nonce}">`)
}
