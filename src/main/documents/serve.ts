import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { SECURITY_HEADERS } from '../csp.ts'
import { documentsIn, sha256Of } from './documents.ts'
import { mediaTypeOf } from './kind.ts'

/** Where in the app's own addresses the files of contracts are. */
export const documentsPath = '/documents/'

/**
 * Answers requests for files that contracts have, by their SHA-256: 200, 404 for one that no contract has or that is
 * gone, 410 for one that is not what was kept, 415 for one that is neither a PDF nor a picture.
 *
 * @param isOfContract whether a contract has the file
 */
export function documentServer(
  dataFolder: string,
  isOfContract: (sha256: string) => boolean,
): (request: Request) => Promise<Response> {
  return async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return answer(405)
    const sha256 = new URL(request.url).pathname.slice(documentsPath.length)
    if (!/^[0-9a-f]{64}$/.test(sha256) || !isOfContract(sha256)) return answer(404)
    const bytes = await readFile(join(documentsIn(dataFolder), sha256)).catch(() => null)
    if (bytes === null) return answer(404)
    if (sha256Of(bytes) !== sha256) return answer(410)
    const type = mediaTypeOf(bytes)
    if (type === null) return answer(415)
    return answer(200, request.method === 'HEAD' ? null : bytes, { 'Content-Type': type })
  }
}

/** Nothing in a file may run or ask for anything, should it ever be shown as a page. */
const answer = (status: number, body: Buffer<ArrayBuffer> | null = null, more: Record<string, string> = {}) =>
  new Response(body, {
    status,
    headers: {
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Cache-Control': 'no-store',
      ...SECURITY_HEADERS,
      ...more,
    },
  })
