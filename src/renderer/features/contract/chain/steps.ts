import type { ContractRecord, Proof } from '../../../../shared/ledger/index.ts'
import { type ActionKind, type Appraisal, actionsOf, storedDay } from '../../../../shared/portfolio/index.ts'
import { type Context, type Day, stated } from '../../../../shared/rules/index.ts'

export const chainSteps = ['sent', 'received', 'confirmed', 'ends', 'finalInvoice', 'hardware', 'data'] as const
export type ChainStepName = (typeof chainSteps)[number]

/** A step from a notice to a contract that is over and done with. */
export interface ChainStep {
  readonly name: ChainStepName
  /** The day on which it was done; for the end, the last day once it is known. */
  readonly on: Day | null
  readonly state: 'done' | 'next' | 'later'
  /** By when it must be done, and whether that is by when to ask for it; null where nothing asks for it yet. */
  readonly by: { readonly day: Day; readonly ask: boolean } | null
  /** The step that files can prove; null where none is asked for. */
  readonly proves: Proof['step'] | null
}

/** The step that each thing to do is about. */
const stepOf: Readonly<Partial<Record<ActionKind, ChainStepName>>> = {
  'give-notice': 'sent',
  'repeat-notice': 'sent',
  'chase-receipt': 'received',
  'chase-confirmation': 'confirmed',
  'chase-proof': 'confirmed',
  'object-to-end': 'ends',
  'check-final-invoice': 'finalInvoice',
  'return-hardware': 'hardware',
  'retrieve-data': 'data',
  'ask-for-data': 'data',
}

/** The steps of a contract's notice in their order, with what is done and what comes next. */
export function stepsOf(appraisal: Appraisal, context: Context): ChainStep[] {
  const { record, ended } = appraisal
  const actions = actionsOf(appraisal, context).filter(({ kind }) => stepOf[kind] !== undefined)
  const [first] = actions
  const next = first === undefined ? null : (stepOf[first.kind] ?? null)
  return chainSteps
    .filter((name) => belongs(name, appraisal))
    .map((name): ChainStep => {
      const on = name === 'ends' ? appraisal.knownEnd : doneOn(name, record)
      const done = name === 'ends' ? ended : on !== null
      const todo = actions.find(({ kind }) => stepOf[kind] === name)
      return {
        name,
        on,
        state: done ? 'done' : name === next ? 'next' : 'later',
        by: done || todo === undefined ? null : { day: todo.day, ask: todo.kind === 'ask-for-data' },
        proves: name === 'sent' || name === 'received' || name === 'confirmed' ? name : null,
      }
    })
}

/** Whether there is anything on record that the steps would show. */
export function hasSteps({ record, knownEnd }: Appraisal): boolean {
  const { noticeSent, terms, proofs, wrapUp } = record
  return (
    noticeSent !== null ||
    terms.notice !== undefined ||
    knownEnd !== null ||
    proofs.length > 0 ||
    Object.values(wrapUp).some((day) => day !== null)
  )
}

/** A contract that just runs out needs no notice; hardware and data are there to be brought back, or are not. */
function belongs(name: ChainStepName, { contract, edition, evaluation, record }: Appraisal): boolean {
  switch (name) {
    case 'sent':
    case 'received':
    case 'confirmed': {
      const noted = record.noticeSent !== null || record.terms.notice !== undefined || record.proofs.length > 0
      return noted || evaluation.termination.given?.status !== 'fixed'
    }
    case 'hardware':
      return contract.lines.some(({ kind }) => kind === 'hardware') || record.wrapUp.hardwareReturnedOn !== null
    case 'data':
      return (
        stated(edition, 'data-copy') !== null ||
        stated(edition, 'retrieve-data') !== null ||
        record.wrapUp.dataRetrievedOn !== null
      )
    default:
      return true
  }
}

function doneOn(name: Exclude<ChainStepName, 'ends'>, { noticeSent, terms, wrapUp }: ContractRecord): Day | null {
  const iso = {
    sent: noticeSent?.on,
    received: terms.notice?.receivedOn,
    confirmed: terms.notice?.confirmedOn,
    finalInvoice: wrapUp.finalInvoiceOn,
    hardware: wrapUp.hardwareReturnedOn,
    data: wrapUp.dataRetrievedOn,
  }[name]
  return iso === undefined || iso === null ? null : storedDay(iso)
}
