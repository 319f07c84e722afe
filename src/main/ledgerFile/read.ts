import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import type { LedgerFile } from '../../shared/ledgerFile/index.ts'
import { parseLedgerFile } from '../../shared/ledgerFile/parse.ts'
import { type LedgerFileLimits, ledgerFileLimits } from './limits.ts'
import { LedgerFileRefused, refused } from './refused.ts'
import { ledgerName, withZip } from './zipFile.ts'

/** A file that can be taken in. */
export interface ReadLedgerFile {
  readonly file: LedgerFile
  /** Whether documents may come with it. */
  readonly isZip: boolean
}

/**
 * Reads a ledger file, JSON or zip by what it begins with, not by its name. How large it is counts before it is read.
 *
 * @throws LedgerFileRefused; then nothing of it is taken
 */
export async function readLedgerFile(
  path: string,
  limits: LedgerFileLimits = ledgerFileLimits,
): Promise<ReadLedgerFile> {
  const { text, isZip } = await read(path, limits).catch((error: unknown) => {
    throw error instanceof LedgerFileRefused ? error : refused('unreadable', error)
  })
  const parsed = parseLedgerFile(text)
  if (!parsed.ok) throw new LedgerFileRefused(parsed.refusal)
  return { file: parsed.file, isZip }
}

async function read(path: string, limits: LedgerFileLimits): Promise<{ text: string; isZip: boolean }> {
  // Without this a pipe in the place of a file would wait for a writer for ever.
  const source = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    const stat = await source.stat()
    if (!stat.isFile()) throw refused('unreadable')
    const start = Buffer.alloc(4)
    await source.read(start, 0, start.length, 0)
    if (isZip(start)) return { text: await ledgerIn(path, limits), isZip: true }
    if (stat.size > limits.ledger) throw refused('too-large')
    return { text: textOf(await source.readFile()), isZip: false }
  } finally {
    await source.close()
  }
}

/** Whether a file begins as a zip file does, or as an empty one. */
function isZip(start: Buffer): boolean {
  return ['PK\x03\x04', 'PK\x05\x06'].includes(start.toString('latin1'))
}

function ledgerIn(path: string, limits: LedgerFileLimits): Promise<string> {
  return withZip(path, limits, async ({ entries, open }) => {
    const entry = entries.get(ledgerName)
    if (entry === undefined) throw refused('unknown-kind')
    const bytes = await bytesOf(await open(entry)).catch((error: unknown) => {
      throw refused('damaged', error)
    })
    return textOf(bytes)
  })
}

async function bytesOf(stream: Readable): Promise<Buffer> {
  const pieces: Buffer[] = []
  for await (const piece of stream) pieces.push(piece as Buffer)
  return Buffer.concat(pieces)
}

function textOf(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    throw refused('unknown-kind', error)
  }
}
