import { agreementRef, clause } from '../../clause.ts'
import { defineEdition } from '../../edition.ts'

/** A supplier of the user's own: no document; everything comes from the agreement that the user enters. */
export const other = defineEdition({
  id: 'own-agreement',
  supplier: 'other',
  name: '',
  dated: null,
  clauses: [
    clause(
      agreementRef,
      { kind: 'subscription-period', anchor: 'start', months: null, basis: 'stated' },
      { kind: 'subscription-billing', model: 'by-period', when: 'as-agreed', basis: 'stated' },
      { kind: 'one-off-billing', model: 'whole', basis: 'assumed' },
    ),
  ],
})
