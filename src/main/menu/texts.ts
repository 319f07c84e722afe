import type { Language } from '../../shared/ipc/index.ts'

/** What the native menu says besides the commands: its headings, and what the system itself does. */
export interface MenuTexts {
  readonly file: string
  readonly export: string
  readonly quit: string
  readonly edit: string
  readonly cut: string
  readonly copy: string
  readonly paste: string
  readonly selectAll: string
  readonly view: string
  readonly zoomIn: string
  readonly zoomOut: string
  readonly resetZoom: string
  readonly fullScreen: string
  readonly window: string
  readonly minimize: string
  readonly close: string
  readonly help: string
  readonly develop: string
}

const da: MenuTexts = {
  file: 'Fil',
  export: 'Eksportér',
  quit: 'Afslut',
  edit: 'Rediger',
  cut: 'Klip',
  copy: 'Kopiér',
  paste: 'Sæt ind',
  selectAll: 'Markér alt',
  view: 'Vis',
  zoomIn: 'Zoom ind',
  zoomOut: 'Zoom ud',
  resetZoom: 'Normal størrelse',
  fullScreen: 'Fuld skærm',
  window: 'Vindue',
  minimize: 'Minimér',
  close: 'Luk vinduet',
  help: 'Hjælp',
  develop: 'Udvikling',
}

const en: MenuTexts = {
  file: 'File',
  export: 'Export',
  quit: 'Quit',
  edit: 'Edit',
  cut: 'Cut',
  copy: 'Copy',
  paste: 'Paste',
  selectAll: 'Select all',
  view: 'View',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  resetZoom: 'Actual size',
  fullScreen: 'Full screen',
  window: 'Window',
  minimize: 'Minimise',
  close: 'Close window',
  help: 'Help',
  develop: 'Develop',
}

/** The menu's own words. */
export const menuTexts = (language: Language): MenuTexts => (language === 'da' ? da : en)
