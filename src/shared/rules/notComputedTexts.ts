import type { NotComputed } from './clause.ts'
import type { Bilingual } from './clauseText.ts'

/** The sentence for each reason why nothing is computed from a clause. */
export const notComputedTexts: Readonly<Record<NotComputed, Bilingual>> = {
  background: {
    da: 'Fortæller, hvem parterne er, hvad ordene betyder, eller hvad vilkårene dækker. Der er intet at beregne.',
    en: 'Says who the parties are, what words mean or what the terms cover. There is nothing to compute.',
  },
  service: {
    da: 'Beskriver ydelsen, og hvordan den leveres. Hverken en dag eller et beløb følger af det.',
    en: 'Describes the service and how it is delivered. Neither a day nor an amount follows from it.',
  },
  duty: {
    da: 'Pålægger en af parterne at gøre eller undlade noget uden en dag eller et beløb at regne på.',
    en: 'Obliges one of the parties to do or leave something, with no day or amount to reckon.',
  },
  judgement: {
    da: 'Afhænger af hændelser eller et skøn, som ikke står på kontrakten.',
    en: 'Turns on events or a judgement that the contract does not record.',
  },
  'set-elsewhere': {
    da: 'Beløbet, gebyret eller fristen fastsættes et andet sted: i en prisliste, et tilbud eller på et websted.',
    en: 'The amount, fee or time is set elsewhere: in a price list, an offer or on a web site.',
  },
  liability: {
    da: 'Fordeler ansvaret mellem parterne uden et beløb, der kan beregnes ud fra kontrakten.',
    en: 'Places liability between the parties, with no amount that can be computed from the contract.',
  },
  'data-and-rights': {
    da: 'Handler om persondata, fortrolighed eller rettigheder til software og licenser.',
    en: 'Concerns personal data, confidentiality or rights to software and licences.',
  },
  'told-in-table': {
    da: 'Ændrer ingen frister eller beløb; det står i sammenligningen af vilkårene.',
    en: 'Changes no deadline or amount; it is told in the comparison of the terms.',
  },
  'nothing-back': {
    da: 'Giver intet tilbage. Det, der er faktureret, står ved magt, så ingen beløb ændres.',
    en: 'Gives nothing back. What has been invoiced stands, so no amount changes.',
  },
  'said-elsewhere': {
    da: 'Et andet punkt siger det samme mere præcist, og det er det, der regnes efter.',
    en: 'Another clause says the same more exactly, and that one is reckoned by.',
  },
  'holds-for-all': {
    da: 'Gælder for alle kontrakter: priser er ekskl. moms, og momsen lægges til hvert beløb.',
    en: 'Holds for every contract: prices are without VAT, and VAT is added to each amount.',
  },
}
