import { protocol } from 'electron'
import { documentsPath } from './documents/index.ts'
import { fileServer } from './files.ts'
import { APP_ORIGIN, APP_SCHEME } from './origin.ts'

/** Makes `app:` a scheme with an origin, storage and secure context. Must be called before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
}

/**
 * Serves the built renderer, and the files of contracts, under the app's origin, once the app is ready.
 *
 * @param folder out/renderer
 * @param documents answers what is asked below `/documents/`
 */
export function serveApp(folder: string, documents: (request: Request) => Promise<Response>): void {
  const serve = fileServer(folder)
  protocol.handle(APP_SCHEME, (request) => {
    if (!request.url.startsWith(`${APP_ORIGIN}/`)) return new Response(null, { status: 404 })
    return request.url.startsWith(`${APP_ORIGIN}${documentsPath}`) ? documents(request) : serve(request)
  })
}
