import type { Locator, Page } from 'playwright-core'

/**
 * When the app's page, just started, had painted its first screen: not that it is loading, but what one came for.
 *
 * @returns milliseconds from the start of the page
 */
export async function firstScreen(page: Page): Promise<number> {
  await page.locator('main h1').waitFor()
  return page.evaluate(
    () =>
      new Promise<number>((painted) => {
        const seen = (list: PerformanceObserverEntryList) => {
          // What was painted while it loaded is gone from the page.
          const largest = list.getEntries().find((entry) => (entry as PaintEntry).element?.isConnected)
          if (largest !== undefined) painted(largest.startTime)
        }
        new PerformanceObserver(seen).observe({ type: 'largest-contentful-paint', buffered: true })
      }),
  )
}

/** What the browser tells of the largest thing it painted so far. */
interface PaintEntry extends PerformanceEntry {
  readonly element: Element | null
}

/**
 * Clicks what leads to a screen.
 *
 * @param heading the screen's
 * @returns milliseconds until it is drawn
 */
export function untilScreen(button: Locator, heading: string): Promise<number> {
  return button.evaluate(async (element, heading) => {
    const began = performance.now()
    ;(element as HTMLElement).click()
    do await new Promise(requestAnimationFrame)
    while (document.querySelector('h1')?.textContent !== heading)
    await new Promise((drawn) => setTimeout(drawn))
    return performance.now() - began
  }, heading)
}

/** Begins to write down how long after each key or click its frame was drawn, and how far frames lie apart. */
export async function noteFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    const noted = { answers: [] as number[], frames: [] as number[] }
    Object.assign(window, { noted })
    for (const type of ['input', 'click', 'change']) {
      const onEvent = ({ timeStamp }: Event) =>
        requestAnimationFrame(() => setTimeout(() => noted.answers.push(performance.now() - timeStamp)))
      window.addEventListener(type, onEvent, true)
    }
    let last = performance.now()
    const frame = (now: number) => {
      noted.frames.push(now - last)
      last = now
      requestAnimationFrame(frame)
    }
    requestAnimationFrame(frame)
  })
}

/** What was noted since it was last asked, in milliseconds. */
export function noted(page: Page): Promise<{ answers: number[]; frames: number[] }> {
  return page.evaluate(() => {
    const { noted } = window as unknown as { noted: { answers: number[]; frames: number[] } }
    return { answers: noted.answers.splice(0), frames: noted.frames.splice(0) }
  })
}
