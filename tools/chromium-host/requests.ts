import type { BrowserContext, Frame, Request as PageRequest, Route } from 'playwright-core'
import { ownScheme, toApp } from './address.ts'
import { contentsOf } from './contents.ts'
import { takeAnswer } from './longAnswers.ts'
import { handlerOf } from './protocol.ts'
import { isCancelled } from './session.ts'

/** Puts the app's navigation guards, its request filter and its own schemes behind every request of a browser. */
export async function routeRequests(context: BrowserContext): Promise<void> {
  await context.route('**/*', async (route, request) => {
    try {
      await answer(route, request)
    } catch (error) {
      // A page closed meanwhile has nobody to answer; anything else must not leave the page hanging.
      await route.abort('failed').catch(() => {})
      if (!/closed/.test(String(error))) console.error(error)
    }
  })
}

async function answer(route: Route, request: PageRequest): Promise<void> {
  const answered = takeAnswer(request.url())
  if (answered !== undefined) return route.fulfill({ contentType: 'application/json', body: answered })
  const url = toApp(request.url())
  // 'aborted' leaves the page that was there in place, as a prevented navigation does in Electron.
  if (request.isNavigationRequest() && isRefused(request, url)) return route.abort('aborted')
  if (await isCancelled({ url, method: request.method(), resourceType: request.resourceType() })) {
    return route.abort('blockedbyclient')
  }
  const scheme = ownScheme(url)
  if (scheme === undefined) return route.continue()
  const serve = handlerOf(scheme)
  if (!serve) return route.abort('failed')
  const body = request.postDataBuffer()
  const response = await serve(
    new Request(url, {
      method: request.method(),
      headers: request.headers(),
      ...(body && { body: new Uint8Array(body) }),
    }),
  )
  await route.fulfill({
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  })
}

/** Whether the app's guards refuse a navigation. Not theirs: one in a window that they closed, or never opened. */
function isRefused(request: PageRequest, url: string): boolean {
  let frame: Frame
  try {
    frame = request.frame()
  } catch {
    // A window just opened, without a page yet.
    return false
  }
  return contentsOf(frame.page())?.refusesNavigation(url, frame.parentFrame() === null) ?? false
}
