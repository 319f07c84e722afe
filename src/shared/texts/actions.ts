import { bilingual } from './bilingual.ts'

/** What to do, and what it costs not to: one text for the overview, notifications and the PDF. */
export const actionTexts = bilingual({
  da: {
    give: (title: string) => `Send opsigelse af ${title}`,
    giveLate: (title: string) => `Send straks opsigelse af ${title}`,
    stake: (by: string, end: string, cost: string) =>
      `Er opsigelsen ikke modtaget senest ${by}, er kontrakten bundet til ${end}, ${cost}.`,
    stakeUnconfirmed: (by: string, end: string, cost: string) =>
      `Er opsigelsen ikke modtaget og bekræftet senest ${by}, er kontrakten bundet til ${end}, ${cost}.`,
    costs: (amount: string) => `og det koster ${amount}`,
    noCost: 'uden ekstra betaling',
    stakeOtherReading: (by: string, end: string, cost: string, supplier: string, other: string) =>
      `Er opsigelsen ikke modtaget senest ${by}, er kontrakten bundet til ${end}, ${cost}; holder ${supplier} på den forsigtige fortolkning, er den bundet til ${other}.`,
    thenEnds: (end: string) => `Så ophører kontrakten ${end}.`,
    countsFrom: (from: string) => `Opsigelsen tæller først, når den modtages fra ${from}.`,
    countsBetween: (from: string, by: string) =>
      from === by
        ? `Den tæller kun modtaget ${from}: send den på e-mail, eller aflever den, den dag.`
        : `Den tæller kun modtaget fra ${from} til ${by}: send den på e-mail, eller aflever den, i de dage.`,
    repeat: (title: string) => `Gentag opsigelsen af ${title}`,
    repeatWhy: 'Opsigelse kan først gives fra denne dag.',
    repeatWhyCautious:
      'Efter den forsigtige fortolkning kan opsigelse først gives fra denne dag; bekræfter leverandøren den første inden da, behøves det ikke.',
    repeatStake: (by: string, end: string, missed: string, cost: string) =>
      `Modtaget senest ${by} ophører kontrakten ${end}, ellers ${missed}, ${cost}.`,
    repeatConfirmed: 'Har leverandøren bekræftet et ophør, så skriv dagen ind under Opsigelse; så behøves det ikke.',
    answer: (title: string) => `Få at vide, hvornår ${title} ophører`,
    answerWhy: (supplier: string) =>
      `Vilkårene siger ikke, hvornår opsigelsen virker. Bed ${supplier} om at bekræfte ophørsdagen, og skriv den ind.`,
    receipt: (title: string) => `Få bekræftet, at opsigelsen af ${title} er modtaget`,
    receiptWhy: (by: string) => `Opsigelsen tæller først, når den er modtaget, senest ${by}.`,
    receiptWhyConfirmed: (by: string) => `Opsigelsen gælder først, når den er modtaget og bekræftet, senest ${by}.`,
    confirmation: (title: string) => `Få opsigelsen af ${title} bekræftet`,
    confirmationWhy: (end: string, cost: string) =>
      `Er den ikke bekræftet til tiden, er kontrakten bundet til ${end}, ${cost}.`,
    confirmationOpen: 'Opsigelsen gælder først, når leverandøren har bekræftet den.',
    proof: (title: string) => `Få bevis for opsigelsen af ${title}`,
    proofWhy: (supplier: string, by: string) =>
      `${supplier} sender en bekræftelse, og den er ikke noteret. Du skal selv kunne bevise opsigelsen; er den ikke kommet frem, kan den nå at blive sendt igen til og med ${by}.`,
    object: (title: string) => `Gør indsigelse mod ophøret af ${title}`,
    objectWhy: (given: string, rules: string) => `Leverandøren siger ${given}, men reglerne giver ${rules}.`,
    look: (title: string) => `Se på ${title} igen`,
    lookWhy: 'Du har valgt denne dag.',
    hardware: (title: string) => `Send lejet udstyr retur: ${title}`,
    hardwareWhy: 'Det skal være modtaget senest denne dag; ellers betales listeprisen.',
    retrieve: (title: string) => `Hent data ud: ${title}`,
    retrieveWhy: 'Derefter slettes de.',
    askData: (title: string) => `Bed skriftligt om en kopi af data: ${title}`,
    askDataWhy: 'Så når den frem, før kontrakten ophører og data må slettes.',
    finalInvoice: (title: string) => `Se slutfakturaen efter: ${title}`,
    finalInvoiceWhy: (end: string) =>
      `Kontrakten ophørte ${end}; der må ikke komme flere fakturaer for tiden derefter.`,
    price: (title: string) => `Ny pris: ${title}`,
    priceFrom: (line: string, before: string, after: string) =>
      line === '' ? `Fra ${before} til ${after}` : `${line} fra ${before} til ${after}`,
    priceWhy: (changes: string) => `${changes} pr. måned, ekskl. moms.`,
    pay: (title: string, amount: string) => `Betal ${amount}: ${title}`,
    payWhy: (invoiceOn: string) => `Faktura ${invoiceOn}, inkl. moms.`,
    payWhyUndated: (invoiceOn: string) =>
      `Faktura ${invoiceOn}, inkl. moms. Forfaldsdagen fremgår ikke af vilkårene; se fakturaen.`,
  },
  en: {
    give: (title: string) => `Send notice to end ${title}`,
    giveLate: (title: string) => `Send notice to end ${title} at once`,
    stake: (by: string, end: string, cost: string) =>
      `If notice is not received by ${by}, you are bound to ${end}, ${cost}.`,
    stakeUnconfirmed: (by: string, end: string, cost: string) =>
      `If notice is not received and confirmed by ${by}, you are bound to ${end}, ${cost}.`,
    costs: (amount: string) => `at a cost of ${amount}`,
    noCost: 'without further payment',
    stakeOtherReading: (by: string, end: string, cost: string, supplier: string, other: string) =>
      `If notice is not received by ${by}, you are bound to ${end}, ${cost}; if ${supplier} holds to the cautious reading, to ${other}.`,
    thenEnds: (end: string) => `Then the contract ends on ${end}.`,
    countsFrom: (from: string) => `Notice counts only when it is received from ${from} on.`,
    countsBetween: (from: string, by: string) =>
      from === by
        ? `It counts only if received on ${from}: send it by e-mail or deliver it that day.`
        : `It counts only if received from ${from} to ${by}: send it by e-mail or deliver it in those days.`,
    repeat: (title: string) => `Repeat the notice to end ${title}`,
    repeatWhy: 'Notice can first be given on this day.',
    repeatWhyCautious:
      'On the cautious reading, notice can first be given on this day; if the supplier confirms the first one before, that is not needed.',
    repeatStake: (by: string, end: string, missed: string, cost: string) =>
      `Received by ${by}, it ends the contract on ${end}, otherwise on ${missed}, ${cost}.`,
    repeatConfirmed: 'If the supplier has confirmed an end, enter the day under Notice; then that is not needed.',
    answer: (title: string) => `Find out when ${title} ends`,
    answerWhy: (supplier: string) =>
      `The terms do not say when notice takes effect. Ask ${supplier} to confirm the last day, and enter it.`,
    receipt: (title: string) => `Make sure that the notice to end ${title} was received`,
    receiptWhy: (by: string) => `Notice counts only when it is received, by ${by}.`,
    receiptWhyConfirmed: (by: string) => `Notice is valid only once received and confirmed, by ${by}.`,
    confirmation: (title: string) => `Have the notice to end ${title} confirmed`,
    confirmationWhy: (end: string, cost: string) => `If it is not confirmed in time, you are bound to ${end}, ${cost}.`,
    confirmationOpen: 'Notice is valid only once the supplier has confirmed it.',
    proof: (title: string) => `Get proof of the notice to end ${title}`,
    proofWhy: (supplier: string, by: string) =>
      `${supplier} sends a confirmation, and none is on record. You must be able to prove the notice yourself; if it did not arrive, it can be sent again through ${by}.`,
    object: (title: string) => `Object to the end of ${title}`,
    objectWhy: (given: string, rules: string) => `The supplier says ${given}, but the rules give ${rules}.`,
    look: (title: string) => `Look at ${title} again`,
    lookWhy: 'You chose this day.',
    hardware: (title: string) => `Return rented hardware: ${title}`,
    hardwareWhy: 'It must be received by this day; otherwise its list price is charged.',
    retrieve: (title: string) => `Retrieve the data: ${title}`,
    retrieveWhy: 'After that they are deleted.',
    askData: (title: string) => `Ask in writing for a copy of the data: ${title}`,
    askDataWhy: 'Then it arrives before the contract ends and the data may be deleted.',
    finalInvoice: (title: string) => `Check the final invoice: ${title}`,
    finalInvoiceWhy: (end: string) => `The contract ended on ${end}; no more invoices may come for the time after.`,
    price: (title: string) => `New price: ${title}`,
    priceFrom: (line: string, before: string, after: string) =>
      line === '' ? `From ${before} to ${after}` : `${line} from ${before} to ${after}`,
    priceWhy: (changes: string) => `${changes} a month, ex VAT.`,
    pay: (title: string, amount: string) => `Pay ${amount}: ${title}`,
    payWhy: (invoiceOn: string) => `Invoice of ${invoiceOn}, incl. VAT.`,
    payWhyUndated: (invoiceOn: string) =>
      `Invoice of ${invoiceOn}, incl. VAT. The terms do not say when it is due; see the invoice.`,
  },
})
