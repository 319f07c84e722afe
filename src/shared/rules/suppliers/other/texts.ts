import { agreementRef } from '../../clause.ts'
import type { EditionTexts } from '../../clauseText.ts'

/** The agreement of a supplier of the user's own: what is entered is what it says. */
export const otherTexts: EditionTexts = {
  [agreementRef]: {
    heading: { da: 'Aftalen', en: 'The agreement' },
    says: {
      da: 'Binding, varsel, ophør, perioder og betaling er, som de er indtastet på kontrakten.',
      en: 'Lock-in, notice, end, periods and payment are as entered on the contract.',
    },
  },
}
