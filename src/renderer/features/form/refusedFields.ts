import type { CallError } from '../../../shared/ipc/index.ts'
import type { Language } from '../../../shared/rules/index.ts'
import { formTexts } from '../../../shared/texts/form.ts'
import type { Drafted } from './draft/index.ts'

/**
 * The fields that the ledger refused, by path, with what is said there. The form checks the same before, so this is
 * for what it did not foresee.
 */
export function refusedFields(error: CallError, { lineAt }: Drafted, language: Language): ReadonlyMap<string, string> {
  const { refused } = formTexts[language].problems
  const fields = error.fields ?? []
  return new Map(fields.map(({ path, message }) => [pathInForm(path, lineAt), language === 'en' ? message : refused]))
}

/** `contracts.0.terms.lines.2.to` as `lines[2].to`, of the draft's lines. */
function pathInForm(path: string, lineAt: readonly number[]): string {
  return path
    .replace(/^contracts\.\d+\./, '')
    .replace(/^terms\./, '')
    .replace(/^intent(\.on)?$/, 'lookAgainOn')
    .replace(/^tags\..*/, 'tags')
    .replace(/^(lines)\.(\d+)/, (_, lines, index) => `${lines}[${lineAt[Number(index)] ?? index}]`)
    .replace(/\.(\d+)/g, '[$1]')
    .replace(/notice(Months|Days)$/, 'notice')
}
