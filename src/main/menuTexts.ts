import type { Language } from '../shared/ipc/index.ts'
import type { MenuTexts } from './menu.ts'

const da: MenuTexts = {
  file: 'Fil',
  newContract: 'Ny kontrakt',
  exportPdf: 'Gem oversigt som PDF…',
  settings: 'Indstillinger',
  quit: 'Afslut',
  edit: 'Rediger',
  undo: 'Fortryd',
  redo: 'Gendan',
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
  close: 'Luk',
  develop: 'Udvikling',
}

const en: MenuTexts = {
  file: 'File',
  newContract: 'New contract',
  exportPdf: 'Save summary as PDF…',
  settings: 'Settings',
  quit: 'Quit',
  edit: 'Edit',
  undo: 'Undo',
  redo: 'Redo',
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
  close: 'Close',
  develop: 'Develop',
}

/** The menu's labels. */
export const menuTexts = (language: Language): MenuTexts => (language === 'da' ? da : en)
