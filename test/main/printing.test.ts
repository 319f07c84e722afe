import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from 'vitest'

const module = new URL('../../src/main/diagnosis/printing.ts', import.meta.url).href

/** Prints every uncaught error, as the app does, and ends with the number of them, or at the fiftieth. */
const program = (first: string) => `
  import { letPrintingFail } from '${module}'
  let uncaught = 0
  process.on('uncaughtException', (error) => {
    uncaught++
    console.error(error)
    if (uncaught === 50) process.exit(50)
  })
  ${first}
  process.stdin.once('end', () => {
    // Node passes over the first failure by itself.
    console.error('Nobody reads this,')
    setTimeout(() => console.error('nor this.'), 50)
    setTimeout(() => process.exit(uncaught), 500)
  }).resume()
`

test('once nobody reads what is printed, printing does no harm', async () => {
  expect(await uncaughtIn(program(''))).toBe(50)
  expect(await uncaughtIn(program('letPrintingFail()'))).toBe(0)
})

async function uncaughtIn(script: string): Promise<number> {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script])
  child.stdout.destroy()
  child.stderr.destroy()
  child.stdin.end()
  const [code] = await once(child, 'exit')
  return code
}
