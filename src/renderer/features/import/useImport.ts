import { useDeferredValue, useMemo, useState } from 'react'
import type { ContractRecord } from '../../../shared/ledger/index.ts'
import {
  contractsOf,
  type Field,
  type Format,
  formatsOf,
  type Meanings,
  proposedMeanings,
  type Shared,
  type TableContract,
  type TableFile,
} from '../../../shared/tableImport/index.ts'
import { importTexts } from '../../../shared/texts/import.ts'
import { useTexts } from '../../state/language.ts'
import { useLedger } from '../../state/ledger.ts'

/** What the person says of a table, and what comes of it. */
export type Import = ReturnType<typeof useImport>

/** Keeps what is chosen about a table: meanings, formats, what is shared, duplicates, and whether faults are left out. */
export function useImport(file: TableFile) {
  const { unknownTerms } = useTexts(importTexts)
  const ledger = useLedger(({ contracts }) => contracts)
  const [meanings, setMeanings] = useState(() => proposedMeanings(file))
  const [answers, setAnswers] = useState<ReadonlyMap<number, Format>>(new Map())
  const [shared, setShared] = useState<Shared>({})
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [leaveOut, setLeaveOut] = useState(false)
  const formats = useMemo(() => formatsOf(file, meanings), [file, meanings])
  const isAnswered = formats.questions.every(({ column }) => answers.has(column))
  const judged = useDeferredValue({ meanings, answers, shared, known: formats.known, isAnswered })
  const contracts = useMemo(() => {
    const { meanings, answers, shared, known, isAnswered } = judged
    if (!isAnswered) return []
    const reading = { meanings, formats: new Map([...answers, ...known]), shared, words: { unknownTerms } }
    return contractsOf(file, reading, [...ledger.values()])
  }, [file, judged, ledger, unknownTerms])
  const isWanted = (each: TableContract) => each.duplicate === null || chosen.has(each.record.id)
  const wanted = contracts.filter(isWanted)
  const ready = wanted.filter(({ faults }) => faults.length === 0)
  return {
    file,
    meanings,
    questions: formats.questions,
    answers,
    shared,
    contracts,
    isWanted,
    ready,
    faulty: wanted.filter(({ faults }) => faults.length > 0),
    leaveOut,
    isAnswered,
    mean: (column: number, field: Field | null) => {
      setMeanings(meant(meanings, column, field))
      setAnswers(new Map([...answers].filter(([each]) => each !== column)))
    },
    answer: (column: number, format: Format) => setAnswers(answered(answers, formats.questions, column, format)),
    share: setShared,
    choose: (id: string, is: boolean) =>
      setChosen(new Set(is ? [...chosen, id] : [...chosen].filter((each) => each !== id))),
    setLeaveOut,
    /** The contracts as they go into the ledger. */
    records: (): ContractRecord[] => ready.map(({ record }) => ({ ...record, id: crypto.randomUUID() })),
  }
}

/** The meanings with another for a column; what another column meant by it, it means no longer. */
function meant(meanings: Meanings, column: number, field: Field | null): Meanings {
  return meanings.map((each, index) => (index === column ? field : each === field ? null : each))
}

/** The answers with another; those of the same kind that wait for one get it too, and can be changed. */
function answered(
  answers: ReadonlyMap<number, Format>,
  questions: ReturnType<typeof formatsOf>['questions'],
  column: number,
  format: Format,
): ReadonlyMap<number, Format> {
  const others = questions.filter((each) => !answers.has(each.column) && each.choices.includes(format))
  return new Map([...answers, ...others.map((each): [number, Format] => [each.column, format]), [column, format]])
}
