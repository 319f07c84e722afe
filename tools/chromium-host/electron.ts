/** What `import … from 'electron'` gets in this host: every name that the app's main bundle imports. */
export { app } from './app.ts'
export { dialog } from './dialog.ts'
export { ipcMain } from './ipc.ts'
export { protocol } from './protocol.ts'
export { session } from './session.ts'
export { Menu, MenuItem, Notification, Tray } from './shown.ts'
export { clipboard, nativeImage, nativeTheme, powerMonitor, screen, shell } from './system.ts'
export { BrowserWindow } from './window.ts'
