import type { CommandId } from '../../../shared/commands/index.ts'
import { deleteAndTell } from '../../state/commands.ts'
import { exportPdf } from '../../state/exportPdf.ts'
import { goTo, leaveGone, useNavigation } from '../../state/navigation.ts'
import type { Deed } from './deed.ts'

/** The contract whose page is shown; null where none is. */
export function contractShown(): string | null {
  const { place } = useNavigation.getState()
  return place.screen === 'contract' ? place.id : null
}

/** What can be done with the contract whose page is shown. */
export const contractDeeds = {
  'contract-edit': ofContract((id) => goTo({ screen: 'form', id })),
  'contract-duplicate': ofContract((id) => goTo({ screen: 'form', id: null, copyOf: id })),
  'contract-leaving': ofContract((id) => goTo({ screen: 'leaving', ids: [id] })),
  'contract-pdf': ofContract((contract, language) => exportPdf({ kind: 'contract', language, contract })),
  'contract-delete': ofContract(async (id, language) => {
    if ((await deleteAndTell([id], language)) === null) leaveGone()
  }),
} as const satisfies { readonly [Id in CommandId]?: Deed }

function ofContract(deed: (id: string, ...more: Parameters<Deed>) => unknown): Deed {
  return (language) => {
    const id = contractShown()
    return id === null ? undefined : deed(id, language)
  }
}
