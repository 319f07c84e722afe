import { readFile, realpath } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import { contentSecurityPolicy, newNonce, SECURITY_HEADERS, threadPolicy, withNonce } from './csp.ts'

/** Every kind of file a build makes. One that is not listed is not served. */
const MIME: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.pfb': 'application/octet-stream',
  '.wasm': 'application/wasm',
}

/**
 * Answers requests with the files of one folder and nothing outside it, links included.
 *
 * @param root the folder
 * @returns a function from a request to its response: 200, 404, or 405 for anything but GET and HEAD
 */
export function fileServer(root: string): (request: Request) => Promise<Response> {
  return async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return plain(405)
    const path = await safePath(root, new URL(request.url).pathname)
    const type = path && MIME[extname(path)]
    if (!path || !type) return plain(404)
    const body = await readFile(path)
    if (extname(path) === '.mjs') return respond(body, type, { 'Content-Security-Policy': threadPolicy })
    if (extname(path) !== '.html') return respond(body, type)
    const nonce = newNonce()
    return respond(withNonce(body.toString('utf8'), nonce), type, {
      'Content-Security-Policy': contentSecurityPolicy(nonce),
      'Cache-Control': 'no-store',
    })
  }
}

/** The file behind a path of an address, if it is inside the folder and there. */
async function safePath(root: string, pathname: string): Promise<string | undefined> {
  try {
    const inside = decodeURIComponent(pathname)
    // A backslash is a separator on Windows, and a NUL ends a path in the system's own functions.
    if (/[\\\0]/.test(inside)) return undefined
    const base = await realpath(root)
    const path = await realpath(join(base, inside))
    return path.startsWith(base + sep) ? path : undefined
  } catch {
    return undefined
  }
}

const respond = (body: string | Buffer<ArrayBuffer>, type: string, more: Record<string, string> = {}) =>
  new Response(body, { headers: { 'Content-Type': type, ...SECURITY_HEADERS, ...more } })

const plain = (status: number) =>
  new Response(null, { status, headers: { 'Content-Security-Policy': "default-src 'none'", ...SECURITY_HEADERS } })
