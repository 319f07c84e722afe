import { bestOf, type CommandId, commandIds, commands, type Findable, folded } from '../../../shared/commands/index.ts'
import type { Appraisal } from '../../../shared/portfolio/index.ts'
import type { Language } from '../../../shared/rules/index.ts'
import { keepEach } from '../../state/keepEach.ts'
import { keepLast } from '../../state/keepLast.ts'
import type { RecentKey } from '../../state/recent.ts'

/** One line of the palette. */
export type Entry = Findable & { readonly key: RecentKey; readonly name: string } & (
    | { readonly kind: 'command'; readonly id: CommandId }
    | { readonly kind: 'contract'; readonly id: string; readonly supplier: string; readonly number: string }
  )

/** How many are shown at the most: who sees more types another letter instead. */
export const most = 30

const contractEntry = keepEach(
  ({ record, supplierName }: Appraisal): Entry => ({
    ...{ kind: 'contract', key: `contract:${record.id}`, id: record.id },
    ...{ name: record.title, supplier: supplierName, number: record.contractNumber },
    title: folded(record.title),
    also: folded(`${supplierName} ${record.contractNumber}`),
  }),
)

const contractEntries = keepLast((appraisals: readonly Appraisal[]) => appraisals.map((each) => contractEntry(each)))

/** The commands; each is found by what the other language calls it too. */
const commandEntries = keepLast((language: Language): readonly Entry[] =>
  commandIds.map((id) => {
    const { words, also = '' } = commands[id]
    const other = language === 'da' ? words.en : words.da
    const name = words[language]
    return { kind: 'command', key: `command:${id}`, id, name, title: folded(name), also: folded(`${other} ${also}`) }
  }),
)

interface Asked {
  readonly typed: string
  readonly appraisals: readonly Appraisal[]
  readonly recent: readonly RecentKey[]
  readonly language: Language
  readonly isThere: (id: CommandId) => boolean
}

/** What is shown: what was used last, then what is found, the best first; while nothing is typed, the commands. */
export interface Shown {
  readonly recent: readonly Entry[]
  readonly found: readonly Entry[]
}

/** @returns at most `most` entries */
export function entriesFor({ typed, appraisals, recent, language, isThere }: Asked): Shown {
  const there = commandEntries(language).filter((each) => each.kind === 'contract' || isThere(each.id))
  const contracts = contractEntries(appraisals)
  if (typed.trim() !== '') {
    const place = (entry: Entry) => (recent.includes(entry.key) ? recent.indexOf(entry.key) : recent.length)
    const known = [...there, ...contracts.filter(({ key }) => recent.includes(key))]
    const first = known.toSorted((a, b) => place(a) - place(b))
    const others = recent.length === 0 ? contracts : contracts.filter(({ key }) => !recent.includes(key))
    return { recent: [], found: bestOf([...first, ...others], typed, most) }
  }
  const byKey = new Map(there.map((each) => [each.key, each]))
  for (const each of contracts) if (recent.includes(each.key)) byKey.set(each.key, each)
  const used = recent.flatMap((key) => byKey.get(key) ?? [])
  const others = there.filter((each) => !used.includes(each))
  return { recent: used, found: others.slice(0, most - used.length) }
}
