import { protocol } from 'electron'
import { fileServer } from './files.ts'
import { APP_ORIGIN, APP_SCHEME } from './origin.ts'

/** Makes `app:` a scheme with an origin, storage and secure context. Must be called before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
}

/**
 * Serves the built renderer under the app's origin, once the app is ready.
 *
 * @param folder out/renderer
 */
export function serveApp(folder: string): void {
  const serve = fileServer(folder)
  protocol.handle(APP_SCHEME, (request) =>
    request.url.startsWith(`${APP_ORIGIN}/`) ? serve(request) : new Response(null, { status: 404 }),
  )
}
