/** The suppliers whose terms are modelled, and `other` for a supplier of the user's own. */
export const suppliers = ['cloudkom', 'unicom', 'zimaone', 'ekontoret', 'comasystem', 'other'] as const
export type Supplier = (typeof suppliers)[number]
