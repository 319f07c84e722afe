/**
 * `npm run icons`: draws the app's icon, and the one beside the clock with each number it can hold, into
 * `resources/icons/`, and for the installers, as each system wants it, into `resources/installer/`. To be run when the drawing below is changed; its pictures are part of the repository.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { findBrowser } from './chromium-host/browser.ts'
import { icns, ico, type Picture } from './icons/containers.ts'
import { PROJECT } from './launch/project.ts'

const accent = '#14557b'
const badge = '#b3261e'

/** A bell, on a square of 24. */
const bell = `
  <path d="M12 3.2a5.6 5.6 0 0 0-5.6 5.6v3.6L4.8 15.6a.8.8 0 0 0 .7 1.2h13a.8.8 0 0 0 .7-1.2l-1.6-3.2V8.8A5.6 5.6 0 0 0 12 3.2Z"/>
  <path d="M9.7 18.2a2.4 2.4 0 0 0 4.6 0Z"/>`

/** @param label what stands in the badge; none where it is empty */
function trayIcon(label: string): string {
  const count = `<circle cx="17" cy="16.5" r="7" fill="${badge}"/>
    <text x="17" y="20.3" text-anchor="middle" font-family="Inter, sans-serif" font-weight="700" font-size="${label.length > 1 ? 8.5 : 11}" fill="#fff">${label}</text>`
  return svg(24, `<g fill="${accent}" stroke="#fff" stroke-width=".8">${bell}</g>${label === '' ? '' : count}`)
}

const template = svg(24, `<g fill="#000">${bell}</g>`)

const appIcon = svg(
  24,
  `<rect width="24" height="24" rx="5.5" fill="${accent}"/><g fill="#fff" transform="translate(2.6 2.6) scale(.784)">${bell}</g>`,
)

function svg(size: number, content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="100%" height="100%" style="display:block">${content}</svg>`
}

async function draw(page: Page, drawing: string, size: number, path: string): Promise<void> {
  await page.setViewportSize({ width: size, height: size })
  await page.setContent(`<body style="margin:0;background:transparent">${drawing}</body>`)
  await page.screenshot({ path, omitBackground: true })
}

const icons = join(PROJECT, 'resources/icons')
const tray = join(icons, 'tray')
const installer = join(PROJECT, 'resources/installer')
mkdirSync(tray, { recursive: true })
mkdirSync(join(installer, 'icons'), { recursive: true })
const { executable, env } = await findBrowser({ headless: true })
const browser = await chromium.launch({
  executablePath: executable,
  env: { ...process.env, ...env } as Record<string, string>,
  chromiumSandbox: process.getuid?.() !== 0,
})
try {
  const page = await browser.newPage()
  const labels: [name: string, label: string][] = Array.from({ length: 10 }, (_, n) => [
    String(n),
    n === 0 ? '' : String(n),
  ])
  for (const [name, label] of [...labels, ['more', '9+'] as const]) {
    await draw(page, trayIcon(label), 16, join(tray, `${name}.png`))
    await draw(page, trayIcon(label), 32, join(tray, `${name}@2x.png`))
  }
  await draw(page, template, 16, join(tray, 'Template.png'))
  await draw(page, template, 32, join(tray, 'Template@2x.png'))
  await draw(page, appIcon, 512, join(icons, 'app.png'))
  const pictures: Picture[] = []
  for (const size of [16, 24, 32, 48, 64, 128, 256, 512, 1024]) {
    const path = join(installer, 'icons', `${size}x${size}.png`)
    await draw(page, appIcon, size, path)
    pictures.push({ size, png: readFileSync(path) })
  }
  writeFileSync(join(installer, 'app.ico'), ico(pictures.filter(({ size }) => size <= 256)))
  writeFileSync(join(installer, 'app.icns'), icns(pictures))
} finally {
  await browser.close()
}
console.log(`The icons are in ${icons} and ${installer}.`)
