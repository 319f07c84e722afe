import type { EditionTexts } from '../../clauseText.ts'

/** What each clause of COMAsystem's terms says, in our words. */
export const comasystemTexts: EditionTexts = {
  '1': {
    heading: { da: 'Generelt', en: 'General' },
    says: {
      da: 'Vilkårene gælder for licenser, installation, instruktion, support og konsulenthjælp; de kan kun fraviges, hvis leverandøren accepterer det skriftligt. Databehandleraftalen accepteres samtidig.',
      en: "The terms apply to licences, installation, instruction, support and consulting; departures need the supplier's written acceptance. The data processing agreement is accepted with them.",
    },
  },
  '2': {
    heading: { da: 'Licensrettighed', en: 'Right to the licence' },
    says: {
      da: 'Licenser er personlige og må hverken misbruges, kopieres eller gives videre.',
      en: 'Licences are personal and may not be misused, copied or passed on.',
    },
  },
  '3': {
    heading: { da: 'Priser', en: 'Prices' },
    says: {
      da: 'Priserne er i danske kroner uden moms, og det er aftaletidspunktets priser, der gælder.',
      en: 'Prices are in Danish kroner without VAT, and those at the time of the agreement hold.',
    },
  },
  '4': {
    heading: { da: 'Prisændringer', en: 'Price changes' },
    says: {
      da: 'Licensafgiften følger en gang om året nettoprisindekset, højst 5 % op. Aftalte timepriser reguleres på samme måde for det næste kalenderår; senere aftalte timer koster det, de koster til den tid.',
      en: 'Once a year the licence fee follows the net price index, upwards at most 5 %. Agreed hourly rates are regulated likewise for the next calendar year; hours agreed later cost what they cost then.',
    },
  },
  '5': {
    heading: { da: 'Betaling', en: 'Payment' },
    says: {
      da: 'Licensafgift betales et kvartal forud og konsulenthjælp hver måned bagud, begge 14 dage netto. Installationen betales 8 dage efter, at den er gennemført.',
      en: 'The licence fee is paid a quarter in advance and consulting by month in arrears, both at 14 days. Installation is paid 8 days after it is completed.',
    },
  },
  '6': {
    heading: { da: 'Morarenter', en: 'Interest for late payment' },
    says: {
      da: 'Ved for sen betaling lægges der 2 % på for hver påbegyndt måned, og dertil rykkergebyr, inkassogebyr og andre omkostninger.',
      en: 'Late payment adds 2 % for each month begun, and on top reminder fees, collection fees and other costs.',
    },
  },
  '7': {
    heading: { da: 'Leveringstid', en: 'Delivery time' },
    says: {
      da: 'Leveringstiden er cirka. Kunden kan først hæve, når en forsinkelse, som leverandøren er skyld i, er over 3 måneder, og får ingen erstatning.',
      en: 'The delivery time is approximate. The customer can cancel only when a delay caused by the supplier exceeds 3 months, and gets no damages.',
    },
  },
  '8': {
    heading: { da: 'Misligholdelse', en: 'Breach' },
    says: {
      da: 'Betaler kunden ikke inden 10 arbejdsdage efter et skriftligt påkrav, kan leverandøren hæve og kræve sit tab og betaling for udført arbejde.',
      en: 'If the customer does not pay within 10 working days of a written demand, the supplier can cancel and claim its loss and payment for work done.',
    },
  },
  '9': {
    heading: { da: 'Forhold hos kunden', en: "Matters on the customer's side" },
    says: {
      da: 'Forsinkelser og mangler, der skyldes kunden, er ikke leverandørens ansvar.',
      en: "Delays and defects caused by the customer are not the supplier's responsibility.",
    },
  },
  '10': {
    heading: { da: 'Ejendomsforbehold', en: 'Retention of title' },
    says: {
      da: 'Det solgte er leverandørens, til alt er betalt. Kundens data og kontrakter er kundens egne.',
      en: "What is sold stays the supplier's until all is paid. The customer's data and contracts are its own.",
    },
  },
  '11': {
    heading: { da: 'Ansvarsbegrænsning', en: 'Limit of liability' },
    says: {
      da: 'Erstatning er højst 200.000 kr. inkl. moms, og indirekte tab og tab af data dækkes ikke.',
      en: 'Damages are at most 200,000 DKK with VAT, and indirect loss and loss of data are not covered.',
    },
  },
  '12': {
    heading: { da: 'Produktansvar', en: 'Product liability' },
    says: {
      da: 'Produktansvar følger de almindelige regler; for skade på erhvervsting er det højst 200.000 kr. inkl. moms, for personskade er der intet loft.',
      en: 'Product liability follows the ordinary rules; for commercial property it is at most 200,000 DKK with VAT, for personal injury there is no cap.',
    },
  },
  '13': {
    heading: { da: 'Databehandling & underleverandører m.v.', en: 'Data processing and subcontractors' },
    says: {
      da: 'Leverandøren bruger underleverandører, som står i databehandleraftalen.',
      en: 'The supplier uses subcontractors, named in the data processing agreement.',
    },
  },
  '14': {
    heading: { da: 'Transport af rettigheder', en: 'Transfer of rights' },
    says: {
      da: 'Leverandøren må overdrage hele aftalen til en anden.',
      en: 'The supplier may transfer the whole agreement to someone else.',
    },
  },
  '15': {
    heading: { da: 'Tavshedspligt', en: 'Confidentiality' },
    says: {
      da: 'Begge parter holder på hinandens forretningshemmeligheder, også efter samarbejdet.',
      en: "Both parties keep each other's business secrets, also after they part.",
    },
  },
  '16': {
    heading: { da: 'Ændringer og tilføjelser til konkrete aftaler', en: 'Changes and additions to agreements' },
    says: {
      da: 'En aftale kan kun ændres, hvis begge parter skriftligt er enige.',
      en: 'An agreement can be changed only by both parties in writing.',
    },
  },
  '17': {
    heading: { da: 'Tvister', en: 'Disputes' },
    says: {
      da: 'Dansk ret gælder, og uløste tvister afgøres af Københavns Byret.',
      en: 'Danish law applies, and disputes not settled are decided by the Copenhagen City Court.',
    },
  },
}
