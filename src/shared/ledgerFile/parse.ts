import { z } from 'zod'
import { contractRecordInput, ownTermsSetInput, scenarioInput, settingsInput } from '../ledger/input.ts'
import { type LedgerFile, ledgerFileVersion, ledgerFormat } from './ledgerFile.ts'
import type { LedgerFileFault, LedgerFileRefusal } from './refusal.ts'
import { upgraded } from './upgrades.ts'

/** What was read, or why not. */
export type ParsedLedgerFile =
  | { readonly ok: true; readonly file: LedgerFile }
  | { readonly ok: false; readonly refusal: LedgerFileRefusal }

/** How many faults are named; a file with more is told of by their number. */
const mostFaults = 20

const heading = z.looseObject({ format: z.literal(ledgerFormat), version: z.int().min(1) })

const body = z.strictObject({
  format: z.literal(ledgerFormat),
  version: z.literal(ledgerFileVersion),
  exportedAt: z.iso.datetime(),
  settings: settingsInput,
  contracts: eachOnce(contractRecordInput),
  ownTerms: eachOnce(ownTermsSetInput),
  scenarios: eachOnce(scenarioInput),
})

/**
 * Reads a ledger file: what it says it is, then every record as strictly as what a screen sends. The answer is made
 * anew of parsed values, and tidy; nothing of the text's own objects is in it.
 *
 * @example parseLedgerFile('{') // { ok: false, refusal: { reason: 'damaged', faults: [], more: 0 } }
 */
export function parseLedgerFile(text: string): ParsedLedgerFile {
  let json: unknown
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return refused(looksLikeOne(text) ? 'damaged' : 'unknown-kind')
  }
  const head = heading.safeParse(json)
  if (!head.success) return refused('unknown-kind')
  if (head.data.version > ledgerFileVersion) return refused('newer')
  const parsed = body.safeParse(upgraded(json as Readonly<Record<string, unknown>>, head.data.version))
  if (parsed.success) return { ok: true, file: parsed.data }
  return refused(
    'faulty',
    parsed.error.issues.map(({ path, message }) => ({ path: pathText(path), message })),
  )
}

/** Whether a text that is not JSON begins as a ledger file does: one that was cut off. */
function looksLikeOne(text: string): boolean {
  return text.slice(0, 200).includes(`"${ledgerFormat}"`)
}

function refused(reason: LedgerFileRefusal['reason'], faults: readonly LedgerFileFault[] = []): ParsedLedgerFile {
  const named = faults.slice(0, mostFaults)
  return { ok: false, refusal: { reason, faults: named, more: faults.length - named.length } }
}

/** @example pathText(['contracts', 2, 'title']) // 'contracts[2].title' */
function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`
    return text === '' ? String(step) : `${text}.${String(step)}`
  }, '')
}

function eachOnce<Item extends { readonly id: string }>(item: z.ZodType<Item, Item>) {
  return z.array(item).superRefine((list, context) => {
    const seen = new Set<string>()
    for (const [index, { id }] of list.entries()) {
      if (seen.has(id)) context.addIssue({ code: 'custom', path: [index, 'id'], message: 'The same id twice' })
      seen.add(id)
    }
  })
}
