import type { Language } from '../../../shared/rules/index.ts'
import { termsTexts } from '../../../shared/texts/terms.ts'
import type { TermsDraft } from './draft/index.ts'

/** What a field of the editor is called, for sentences about it: 'Navn', 'Punkt 2: Opsigelsesvarsel, Varsel'. */
export function fieldLabel(path: string, draft: TermsDraft, language: Language): string {
  const t = termsTexts[language]
  const [, clause, rest = ''] = /^clauses\[(\d+)\](?:\.(.*))?$/.exec(path) ?? []
  if (clause === undefined) return nameIn(t.fields, path) ?? t.clausesTitle
  const at = draft.clauses[Number(clause)]
  const name = t.clause(at?.ref.trim() ?? '')
  const [, block, key] = /^blocks\[(\d+)\](?:\.(\w+))?/.exec(rest) ?? []
  const kind = at?.blocks[Number(block)]?.kind
  if (kind === undefined) return `${name}: ${nameIn(t.fields, rest) ?? rest}`
  return `${name}: ${[t.blocks[kind], key && nameIn(t.blockFields, key)].filter(Boolean).join(', ')}`
}

function nameIn(names: Readonly<Record<string, string>>, key: string): string | undefined {
  return names[key]
}
