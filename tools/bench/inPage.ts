import type { Locator, Page } from 'playwright-core'

/** Begins to write down when the page first shows a screen, each time that it is loaded. */
export async function noteFirstScreen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const look = () => {
      if (document.querySelector('main h1') === null) return requestAnimationFrame(look)
      performance.mark('first-screen')
      return 0
    }
    requestAnimationFrame(look)
  })
}

/** Loads the page anew. @returns milliseconds from there to a screen that one can use */
export async function firstScreen(page: Page): Promise<number> {
  await page.reload()
  await page.waitForFunction(() => performance.getEntriesByName('first-screen').length > 0)
  return page.evaluate(() => performance.getEntriesByName('first-screen')[0]?.startTime ?? 0)
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
