import { TestRunner } from 'vitest'
import { OutOfReach, type RunningApp } from '../../../tools/app-driver/index.ts'

/** The app, with which a test that asks for what its host has out of reach ends as skipped, and says why. */
export function skipsOutOfReach(app: RunningApp): RunningApp {
  return new Proxy(app, {
    get(target, name) {
      const value = Reflect.get(target, name)
      if (typeof value !== 'function') return value
      return (...args: unknown[]) => {
        const result = value.apply(target, args)
        return result instanceof Promise ? orSkips(result) : result
      }
    },
  })
}

/** What comes of something; where that is out of reach the running test ends as skipped. */
export async function orSkips<Result>(result: Promise<Result>): Promise<Result> {
  try {
    return await result
  } catch (error) {
    if (error instanceof OutOfReach) TestRunner.getCurrentTest()?.context.skip(error.message)
    throw error
  }
}
