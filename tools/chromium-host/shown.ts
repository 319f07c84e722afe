import { EventEmitter } from 'node:events'
import { appendFileSync } from 'node:fs'

let path: string | undefined

/** Names the file to which everything shown outside a page is written. */
export function logShownTo(file: string): void {
  path = file
}

/** Writes down, as one JSON line, what a person would see. */
export function logShown(what: string, detail: object): void {
  if (path) appendFileSync(path, `${JSON.stringify({ what, ...detail })}\n`)
}

/** Electron's `Notification`: written down, and clicked by `control.ts`. */
export class Notification extends EventEmitter {
  static isSupported = () => true
  static readonly shown: Notification[] = []
  readonly title: string
  readonly #body: string | undefined

  constructor({ title = '', body }: { title?: string; body?: string } = {}) {
    super()
    this.title = title
    this.#body = body
  }

  show(): void {
    Notification.shown.push(this)
    logShown('notification', { title: this.title, body: this.#body })
    if (!path) console.log([this.title, this.#body].filter(Boolean).join(': '))
    this.emit('show')
  }

  close(): void {
    this.emit('close')
  }
}

/** One line of a menu, as the app describes it. */
interface ItemOptions {
  readonly id?: string
  readonly label?: string
  readonly role?: string
  readonly type?: string
  readonly enabled?: boolean
  readonly submenu?: readonly ItemOptions[] | Menu
  readonly click?: (item: unknown) => void
}

/** Electron's `MenuItem`. */
export class MenuItem {
  readonly id: string | undefined
  readonly label: string
  readonly role: string | undefined
  readonly type: string
  readonly submenu: Menu | undefined
  enabled: boolean
  visible = true
  readonly #options: ItemOptions

  constructor(options: ItemOptions) {
    this.#options = options
    this.id = options.id
    this.label = options.label ?? options.role ?? ''
    this.role = options.role
    this.enabled = options.enabled ?? true
    const { submenu } = options
    this.submenu = submenu === undefined || submenu instanceof Menu ? submenu : Menu.buildFromTemplate(submenu)
    this.type = options.type ?? (submenu ? 'submenu' : 'normal')
  }

  click(): void {
    this.#options.click?.(this)
  }
}

/** Electron's `Menu`: never drawn, but it can be asked and clicked. */
export class Menu {
  static #application: Menu | null = null
  readonly items: MenuItem[] = []

  static buildFromTemplate(template: readonly (ItemOptions | MenuItem)[]): Menu {
    const menu = new Menu()
    for (const item of template) menu.append(item instanceof MenuItem ? item : new MenuItem(item))
    return menu
  }

  static setApplicationMenu(menu: Menu | null): void {
    Menu.#application = menu
    logShown('menu', { labels: menu?.labels() ?? [] })
  }

  static getApplicationMenu = () => Menu.#application

  append(item: MenuItem): void {
    this.items.push(item)
  }

  getMenuItemById(id: string): MenuItem | null {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id)
      if (found) return found
    }
    return null
  }

  popup() {}

  /** Its labels, in order, those of submenus behind their parent's. */
  labels(): string[] {
    return this.items.flatMap((item) => [item.label, ...(item.submenu?.labels() ?? [])]).filter(Boolean)
  }
}

/** Electron's `Tray`: written down, and clicked by `control.ts`. */
export class Tray extends EventEmitter {
  static readonly shown = new Set<Tray>()
  menu: Menu | null = null

  constructor() {
    super()
    Tray.shown.add(this)
  }

  setToolTip(tip: string): void {
    logShown('tray', { tip })
  }

  setContextMenu(menu: Menu): void {
    this.menu = menu
    logShown('tray', { labels: menu.labels() })
  }

  setImage() {}
  setTitle() {}

  destroy(): void {
    Tray.shown.delete(this)
  }
}
