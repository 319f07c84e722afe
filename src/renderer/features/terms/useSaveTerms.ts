import { useRef, useState } from 'react'
import type { ContractRecord } from '../../../shared/ledger/index.ts'
import { differsFrom, restingOn, type UnderTerms, underTerms } from '../../../shared/portfolio/index.ts'
import { fieldId } from '../../parts/form/fields.ts'
import { focusField } from '../../parts/form/focusField.ts'
import { saveTermsAndTell } from '../../state/commands.ts'
import { useLanguage } from '../../state/language.ts'
import { useLedger } from '../../state/ledger.ts'
import { goBack } from '../../state/navigation.ts'
import { useRulesContext } from '../../state/portfolio.ts'
import { inReadingOrder } from './draft/index.ts'
import type { useTermsDraft } from './useTermsDraft.ts'

/**
 * Saves a set of terms, and goes back; or shows what is wrong and goes to the first of it. Where contracts rest on
 * the set, it is asked first what becomes of them: `asked` is then what each would come to, until `answer` is called
 * with those that follow, or with null to go on editing.
 */
export function useSaveTerms({ read, report, forget }: ReturnType<typeof useTermsDraft>) {
  const language = useLanguage()
  const context = useRulesContext()
  const [asked, setAsked] = useState<readonly UnderTerms[] | null>(null)
  const saving = useRef(false)

  const write = async (following: readonly ContractRecord[]) => {
    // A second press while the first is being written would save it twice.
    if (saving.current) return
    saving.current = true
    const error = await saveTermsAndTell(read.set, following, language)
    saving.current = false
    if (error !== null) return
    forget()
    goBack()
  }
  const save = async () => {
    const wrong = inReadingOrder(read.faults.map(({ path }) => path))
    report(wrong)
    const [first] = wrong
    if (first !== undefined) {
      requestAnimationFrame(() => focusField(fieldId(first)))
      return
    }
    const resting = restingOn(read.set, useLedger.getState().contracts.values())
    const changed = resting.filter((record) => differsFrom(read.set, record))
    if (changed.length === 0) return write([])
    setAsked(changed.map((record) => underTerms(record, read.set, context)))
  }
  return {
    save,
    asked,
    answer: (following: readonly ContractRecord[] | null) => {
      setAsked(null)
      if (following !== null) void write(following)
    },
  }
}
