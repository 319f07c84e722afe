import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** The rules of WCAG 2.2, levels A and AA. */
const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/**
 * What axe finds on a page in the light and the dark theme, each with its place; empty where it finds nothing.
 *
 * @example expect(await findings(app.page)).toEqual([])
 */
export async function findings(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme })
    await page.locator(`html[data-mantine-color-scheme="${scheme}"]`).waitFor()
    found.push(...(await run(page)).map((finding) => `${scheme}: ${finding}`))
  }
  await page.emulateMedia({ colorScheme: 'light' })
  return found
}

/** Waits for what fades in or changes its colour, which is not yet what one reads; not for what turns without end. */
async function settled(): Promise<void> {
  const ending = document.getAnimations().filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime))
  await Promise.allSettled(ending.map(({ finished }) => finished))
}

async function run(page: Page): Promise<string[]> {
  await page.evaluate(source)
  await page.evaluate(settled)
  return page.evaluate(async (runOnly) => {
    interface Result {
      readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[]
    }
    const { axe } = globalThis as unknown as { axe: { run: (of: Document, options: object) => Promise<Result> } }
    const { violations } = await axe.run(document, { runOnly })
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
  }, standard)
}
