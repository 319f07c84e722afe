import fc from 'fast-check'
import { allChannels, type ChannelName, channels } from '../../src/shared/ipc/index.ts'
import type { ContractRecord } from '../../src/shared/ledger/index.ts'
import type { RunningApp } from '../e2e/harness/index.ts'
import { likeSchema } from './likeSchema.ts'
import { nasty } from './nasty.ts'

/** One call of a channel. */
type Call = readonly [channel: ChannelName, input?: unknown]

const batch = 250

/** Calls of every channel, in turns, with input that is nearly right. */
export function callsOf(count: number, seed: number, records: readonly ContractRecord[]): Call[] {
  const names = Object.keys(channels) as ChannelName[]
  const known = [...records.map(({ id }) => id), ...records]
  const each = Math.ceil(count / names.length)
  const inputs = names.map((name) => {
    const input = fc.oneof(
      { weight: 3, arbitrary: likeSchema(allChannels[name].input, known) },
      { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...records), fc.nat(), nasty).map(putInto) },
    )
    const nothing = allChannels[name].input.safeParse(undefined).success ? fc.constant(undefined) : input
    const either = fc.oneof({ weight: 9, arbitrary: input }, { weight: 1, arbitrary: nothing })
    return fc.sample(either, { numRuns: each, seed })
  })
  return Array.from({ length: count }, (_, index) => {
    const which = index % names.length
    const input = inputs[which]?.[Math.floor(index / names.length)]
    // JSON has no undefined: nothing is asked with.
    return input === undefined ? [names[which] as ChannelName] : [names[which] as ChannelName, input]
  })
}

/** A record with something in the place of one of its values. */
function putInto([record, at, value]: [ContractRecord, number, unknown]): unknown {
  const changed = structuredClone(record) as unknown as Record<string, unknown>
  const keys = Object.keys(changed)
  changed[keys[at % keys.length] as string] = value
  return { contracts: [changed] }
}

/** What the main process answered that no answer may be: each with its channel and input. */
export async function wrongAnswers(app: RunningApp, calls: readonly Call[]): Promise<string[]> {
  const wrong: string[] = []
  for (let from = 0; from < calls.length; from += batch) {
    const text = JSON.stringify(calls.slice(from, from + batch))
    wrong.push(...(await app.page.evaluate(ask, text)))
  }
  return wrong
}

/** Runs in the page. */
async function ask(text: string): Promise<string[]> {
  const wrong: string[] = []
  for (const [channel, input] of JSON.parse(text) as [ChannelName, unknown][]) {
    const said = (why: string) => wrong.push(`${channel} ${why}: ${JSON.stringify(input)?.slice(0, 300)}`)
    try {
      const answer = (await window.varsel.call(channel, input as never)) as {
        ok: boolean
        error?: { code: string; message: string }
      }
      if (answer.ok === true) {
        if (Object.keys(answer).some((key) => key !== 'ok' && key !== 'value')) said('has more than a value')
      } else if (typeof answer.error?.code !== 'string' || typeof answer.error.message !== 'string')
        said('is no answer')
      else if (answer.error.code === 'failed') said('was not foreseen')
      else if (/node:|\bat \/|Error:|\/tmp\//.test(answer.error.message))
        said(`tells too much (${answer.error.message})`)
    } catch (error) {
      said(`was not answered (${(error as Error).message})`)
    }
    if (({} as { polluted?: unknown }).polluted !== undefined) said('changed every object')
  }
  return wrong
}
