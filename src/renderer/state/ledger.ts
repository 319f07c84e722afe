import { create } from 'zustand'
import { fromText } from '../../shared/ipc/asText.ts'
import type { AppInfo, CallError, ChannelName, InputOf, OutputOf } from '../../shared/ipc/index.ts'
import {
  type Changed,
  type ContractRecord,
  defaultSettings,
  type History,
  inOrderOfNames,
  type LedgerChange,
  type OwnTermsSet,
  type SaveReason,
  type Scenario,
  type Settings,
} from '../../shared/ledger/index.ts'

/** What the window knows of the ledger. It changes only by what the main process answers: then it is on disk. */
interface LedgerState {
  readonly status: 'loading' | 'ready' | 'failed'
  readonly error: CallError | null
  readonly info: AppInfo | null
  readonly contracts: ReadonlyMap<string, ContractRecord>
  /** In the order of their names, as the scenarios. */
  readonly ownTerms: ReadonlyMap<string, OwnTermsSet>
  readonly scenarios: ReadonlyMap<string, Scenario>
  readonly settings: Settings
  readonly history: History
}

const empty: LedgerState = {
  status: 'loading',
  error: null,
  info: null,
  contracts: new Map(),
  ownTerms: new Map(),
  scenarios: new Map(),
  settings: defaultSettings,
  history: { undo: null, redo: null },
}

export const useLedger = create<LedgerState>()(() => empty)

/** Reads where the app runs, then the whole ledger. */
export async function loadLedger(): Promise<void> {
  useLedger.setState(empty)
  const [info, contents] = await Promise.all([window.varsel.call('app:info'), window.varsel.call('ledger:load')])
  if (!info.ok) return useLedger.setState({ status: 'failed', error: info.error })
  if (!contents.ok) return useLedger.setState({ status: 'failed', error: contents.error, info: info.value })
  const { contracts, ownTerms, scenarios, settings, history } = fromText(contents.value)
  useLedger.setState({
    status: 'ready',
    error: null,
    info: info.value,
    contracts: byId(contracts),
    ownTerms: byId(ownTerms),
    scenarios: byId(scenarios),
    settings,
    history,
  })
}

/** Asks which day it is, and reckons from that one if it is another. */
export async function refreshToday(): Promise<void> {
  const info = await window.varsel.call('app:info')
  if (info.ok && info.value.today !== useLedger.getState().info?.today) useLedger.setState({ info: info.value })
}

/** Adds or changes contracts as one change that can be undone. Answers null when done, else what was wrong. */
export function saveContracts(contracts: readonly ContractRecord[], reason?: SaveReason): Promise<CallError | null> {
  return write('ledger:save-contracts', { contracts: [...contracts] as never, ...(reason && { reason }) })
}

/** Deletes contracts as one change that can be undone. */
export function deleteContracts(ids: readonly string[]): Promise<CallError | null> {
  return write('ledger:delete-contracts', { ids: [...ids] })
}

/** Saves a set of own terms, and the contracts that are to follow it, as one change that can be undone. */
export function saveTerms(set: OwnTermsSet, contracts: readonly ContractRecord[]): Promise<CallError | null> {
  return write('ledger:save-terms', { set, contracts: [...contracts] as never })
}

/** Deletes a set of own terms; contracts that rest on it keep their copy. */
export function deleteTerms(id: string): Promise<CallError | null> {
  return write('ledger:delete-terms', { id })
}

export function saveScenario(scenario: Scenario): Promise<CallError | null> {
  return write('ledger:save-scenario', scenario)
}

export function deleteScenario(id: string): Promise<CallError | null> {
  return write('ledger:delete-scenario', { id })
}

export function saveSettings(settings: Settings): Promise<CallError | null> {
  return write('ledger:save-settings', settings)
}

/** Takes the ledger file in that was opened, as one change that can be undone. */
export function takeInFile(settings: boolean): Promise<CallError | null> {
  return write('ledger-file:take', { settings })
}

/** Makes a contract what a change of the journal left it, as one change that can be undone. */
export function putBack(id: string, entry: number): Promise<CallError | null> {
  return write('history:put-back', { id, entry })
}

/** Brings contracts of the bin back, as one change that can be undone. */
export function bringBack(ids: readonly string[]): Promise<CallError | null> {
  return write('bin:bring-back', { ids: [...ids] })
}

/** Takes contracts of the bin away for good. It can't be undone. */
export function erase(ids: readonly string[]): Promise<CallError | null> {
  return write('bin:erase', { ids: [...ids] })
}

/** Takes the last change back. */
export function undo(): Promise<CallError | null> {
  return write('ledger:undo')
}

/** Brings back the change that was taken back last. */
export function redo(): Promise<CallError | null> {
  return write('ledger:redo')
}

type WriteChannel = {
  [Name in ChannelName]: OutputOf<Name> extends LedgerChange ? Name : never
}[ChannelName]

async function write<Name extends WriteChannel>(name: Name, input?: InputOf<Name>): Promise<CallError | null> {
  const call = window.varsel.call as (name: Name, input?: InputOf<Name>) => ReturnType<typeof window.varsel.call<Name>>
  const answer = await call(name, input)
  if (!answer.ok) return answer.error
  takeChange(answer.value as LedgerChange)
  return null
}

/** Makes what the window knows what a change, that is on disk, left. */
export function takeChange({ ownTerms, scenarios, settings, history, ...contracts }: LedgerChange): void {
  useLedger.setState((state) => ({
    contracts: after(state.contracts, contracts),
    ...(ownTerms && { ownTerms: byId(inOrderOfNames(after(state.ownTerms, ownTerms).values())) }),
    ...(scenarios && { scenarios: byId(inOrderOfNames(after(state.scenarios, scenarios).values())) }),
    history,
    settings: settings ?? state.settings,
  }))
}

/** What was known, after a change. */
function after<Item extends { readonly id: string }>(
  known: ReadonlyMap<string, Item>,
  { changed, removed }: Changed<Item>,
): ReadonlyMap<string, Item> {
  const items = new Map(known)
  for (const id of removed) items.delete(id)
  for (const item of changed) items.set(item.id, item)
  return items
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]))
}
