import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import type { ShownLedger } from './ledger.ts'
import { screensOf } from './screens.ts'

/** What a picture looks like. */
export interface Look {
  readonly width: number
  readonly height: number
  readonly theme: 'light' | 'dark'
}

/**
 * Takes a picture of every screen in every look.
 *
 * @param out the folder, made if need be
 * @param nameOf the file's name without `.png`
 * @returns the files' paths
 */
export async function takePictures(
  shown: ShownLedger,
  out: string,
  looks: readonly Look[],
  nameOf: (screen: string, look: Look) => string = (screen) => screen,
): Promise<string[]> {
  mkdirSync(out, { recursive: true })
  const { page } = shown.app
  const paths: string[] = []
  for (const screen of screensOf(shown)) {
    await screen.go()
    for (const look of looks) {
      await wear(page, look)
      const path = join(out, `${nameOf(screen.name, look)}.png`)
      await page.screenshot({ path, animations: 'disabled', caret: 'hide' })
      paths.push(path)
    }
    await screen.leave?.()
  }
  return paths
}

/** Puts the page into a look and waits until it is drawn in it. */
async function wear(page: Page, { width, height, theme }: Look): Promise<void> {
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
  await page.setViewportSize({ width, height })
  // Nothing is pointed at in a picture.
  await page.mouse.move(0, 0)
  await page.locator(`html[data-mantine-color-scheme=${theme}]`).waitFor({ state: 'attached' })
  await page.evaluate(drawn)
}

/** In the page. Charts are measured in one frame and drawn in the next. */
const drawn = `(async () => {
  await document.fonts.ready
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame)
})()`
