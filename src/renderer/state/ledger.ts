import { create } from 'zustand'
import type { AppInfo, CallError, ChannelName, InputOf, OutputOf } from '../../shared/ipc/index.ts'
import {
  type ContractRecord,
  defaultSettings,
  type History,
  type LedgerChange,
  type SaveReason,
  type Settings,
} from '../../shared/ledger/index.ts'

/** What the window knows of the ledger. It changes only by what the main process answers: then it is on disk. */
interface LedgerState {
  readonly status: 'loading' | 'ready' | 'failed'
  readonly error: CallError | null
  readonly info: AppInfo | null
  readonly contracts: ReadonlyMap<string, ContractRecord>
  readonly settings: Settings
  readonly history: History
}

const empty: LedgerState = {
  status: 'loading',
  error: null,
  info: null,
  contracts: new Map(),
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
  const { contracts, settings, history } = contents.value
  useLedger.setState({
    status: 'ready',
    error: null,
    info: info.value,
    contracts: new Map(contracts.map((record) => [record.id, record])),
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

export function saveSettings(settings: Settings): Promise<CallError | null> {
  return write('ledger:save-settings', settings)
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
  take(answer.value as LedgerChange)
  return null
}

function take({ changed, removed, settings, history }: LedgerChange): void {
  useLedger.setState((state) => {
    const contracts = new Map(state.contracts)
    for (const id of removed) contracts.delete(id)
    for (const record of changed) contracts.set(record.id, record)
    return { contracts, history, settings: settings ?? state.settings }
  })
}
