import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A package that is part of the app, and what one may do with it. */
export interface Licence {
  readonly name: string
  readonly version: string
  /** As SPDX has it, `MIT`. */
  readonly licence: string
  /** The whole wording, those of parts that a package took from others after its own. */
  readonly text: string
}

interface Manifest {
  readonly name: string
  readonly version: string
  readonly license?: string
  readonly author?: string | { readonly name: string }
}

/** Folders of a package whose files have licences of their own. */
const partsOf: Readonly<Record<string, readonly string[]>> = { 'pdfjs-dist': ['standard_fonts', 'wasm'] }

/**
 * The licence of a package as it lies on the disk.
 *
 * @param standards the folder of licences' wordings, for packages that only name theirs
 * @throws where it names none, or has no wording and none is known for what it names
 */
export function licenceIn(folder: string, standards: string): Licence {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
  const { name, version, license } = manifest
  if (license === undefined) throw new Error(`${name} names no licence.`)
  const own = textsIn(folder)
  const parts = (partsOf[name] ?? []).flatMap((part) => textsIn(join(folder, part)))
  const texts = [...(own.length > 0 ? own : [standardText(manifest, standards)]), ...parts]
  return { name, version, licence: license, text: texts.join('\n\n\n') }
}

function textsIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /^(licen[cs]e|copying|notice)/i.test(entry.name))
    .map(({ name }) => readFileSync(join(folder, name), 'utf8').trim())
}

/** The wording that is meant by a licence's name, with whoever wrote the package. */
function standardText({ name, license, author }: Manifest, standards: string): string {
  const by = (typeof author === 'string' ? author : author?.name)?.replace(/\s*<.*>/, '') ?? `the authors of ${name}`
  const path = join(standards, `${license}.txt`)
  try {
    return readFileSync(path, 'utf8').trim().replaceAll('<holder>', by)
  } catch {
    throw new Error(`${name} has no wording of its licence (${license}), and ${path} is not there.`)
  }
}
