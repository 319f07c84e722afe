import { app, type Session, type WebPreferences } from 'electron'
import type { Origins } from './origin.ts'

/** What every window gets. Spelled out, though most are defaults: a default can change. */
export const SAFE_PREFERENCES: WebPreferences = {
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  spellcheck: false,
}

/** Refuses, for every window there will be, to leave the app's pages, to open others, and to embed any. */
export function guardWindows(origins: Origins): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.on('will-navigate', (event) => {
      if (!origins.isApp(event.url)) event.preventDefault()
    })
    contents.on('will-frame-navigate', (event) => {
      if (!origins.isApp(event.url)) event.preventDefault()
    })
    contents.on('will-redirect', (event) => {
      if (!origins.isApp(event.url)) event.preventDefault()
    })
  })
}

/** Refuses every permission, cancels every request that leaves the app, and gets no dictionaries. */
export function guardSession(session: Session, origins: Origins): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  // With it Chromium would get dictionaries from the network.
  session.setSpellCheckerEnabled(false)
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !origins.mayRequest(details.url) }))
}
