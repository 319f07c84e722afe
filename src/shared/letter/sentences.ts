import { arbejdsdage, dage, type NoticeLength, type OwnEnd } from '../rules/index.ts'

/**
 * The sentences of a notice letter. In Danish alone: whatever language the screens speak, the letter goes to a Danish
 * supplier.
 */
export const sentences = {
  subject: (what: string) => `Opsigelse af ${what}`,
  repeatSubject: (what: string) => `Gentagelse af opsigelse af ${what}`,
  number: (number: string) => `, aftalenummer ${number}`,
  dated: (place: string, day: string) => (place === '' ? day : `${place}, ${day}`),
  attention: (person: string) => `Att.: ${person}`,
  cvr: (digits: string) => `CVR-nr. ${digits}`,
  phone: (number: string) => `Tlf. ${number}`,

  // What is terminated
  agreement: (what: string, number: string, signed: string) =>
    `Hermed opsiger vi vores aftale om ”${what}”${number}, indgået den ${signed}.`,
  integration: (what: string, number: string) =>
    `Hermed opsiger vi vores abonnement på integrationen ”${what}”${number}.`,
  repeatedAgreement: (what: string, number: string, signed: string) =>
    `Opsigelsen angår vores aftale om ”${what}”${number}, indgået den ${signed}.`,
  repeatedIntegration: (what: string, number: string) =>
    `Opsigelsen angår vores abonnement på integrationen ”${what}”${number}.`,
  repeatTooEarly: (received: string) =>
    `Vi henviser til vores opsigelse, som I modtog den ${received}. Vi fastholder den og gentager den hermed for en sikkerheds skyld.`,
  repeatSent: (sent: string) =>
    `Vi henviser til vores opsigelse, som vi sendte den ${sent}, og som vi ikke har fået bekræftet. Vi fastholder den og gentager den hermed for en sikkerheds skyld.`,
  repeatReceived: (received: string) =>
    `Vi henviser til vores opsigelse, som I modtog den ${received}, og som vi ikke har fået bekræftet. Vi fastholder den og gentager den hermed for en sikkerheds skyld.`,
  customer: 'Vores kundeoplysninger er:',
  customerName: (name: string) => `Navn: ${name}`,
  customerAddress: (lines: readonly string[]) => `Adresse: ${lines.join(', ')}`,
  customerCvr: (digits: string) => `CVR-nr.: ${digits}`,
  customerPhone: (number: string) => `Telefon: ${number}`,
  customerEmail: (email: string) => `E-mail: ${email}`,
  customerNumber: (number: string) => `Kunde- eller aftalenummer: ${number}`,

  // On what it rests
  cloudkom: (where: string, lockIn: number, notice: number) =>
    `Opsigelsen er skriftlig og gives efter ${where} i jeres salgs- og leveringsbetingelser. Efter de første ${lockIn} måneder kan aftalen opsiges med løbende måned plus ${notice} måned.`,
  unicom: (where: string, notice: string) =>
    `Opsigelsen er skriftlig og gives efter ${where} i jeres vilkår og betingelser, hvorefter der gælder ${notice} til udgangen af en abonnementsperiode.`,
  unicomBinding: (where: string, notice: string, binding: string, atItsEnd: boolean) =>
    `Opsigelsen er skriftlig og gives efter ${where} i jeres vilkår og betingelser, hvorefter der gælder ${notice} til udgangen af en abonnementsperiode. Aftalen har binding til og med den ${binding}, og vi opsiger den til ophør ${atItsEnd ? 'ved' : 'efter'} bindingens udløb.`,
  zimaone: (where: string) =>
    `Opsigelsen er skriftlig og gives efter ${where} i jeres abonnementsvilkår til udgangen af abonnementsperioden.`,
  ekontoret: (email: string, next: string, days: string, before: string, month: string) =>
    `Opsigelsen sker skriftligt på e-mail efter ${email} i jeres salgs- og leveringsbetingelser. Efter ${next} skal den være modtaget senest ${days} før næste opkrævning, og efter ${before} senest ${month} før næste abonnementsperiode.`,
  own: (where: string, notice: string, place: string) =>
    `Opsigelsen er skriftlig og gives efter ${where} i aftalens vilkår: ${notice}${place}.`,
  agreed: (notice: string, place: string) =>
    `Opsigelsen er skriftlig og gives efter det, vi har aftalt om opsigelse: ${notice}${place}.`,
  notStated: (terms: string) =>
    `${terms} siger ikke, hvordan og med hvilket varsel aftalen kan opsiges. Vi opsiger den derfor skriftligt til ophør på det tidligste tidspunkt, hvor aftalen kan ophøre.`,
  comasystem: 'Jeres salgs- og leveringsbetingelser',
  ownTerms: 'Vores aftale',
  askNotice:
    'Mener I, at der gælder et bestemt varsel, beder vi jer oplyse, hvilket det er, hvor det er aftalt, og hvilken dag der så er aftalens sidste.',

  // When it ends
  ends: (received: string, end: string) =>
    `Ved modtagelse den ${received} opsiges aftalen til ophør den ${end} eller det tidligste tidspunkt, hvor aftalen kan ophøre.`,
  endsBinding: (received: string, end: string) =>
    `Ved modtagelse den ${received} opsiges aftalen til ophør den ${end}. Vi beder jer bekræfte skriftligt, at aftalen ophører den dag.`,
  otherwise: (from: string, end: string) =>
    `Mener I, at opsigelsen ikke kan gives i bindingsperioden, opsiges aftalen subsidiært, som om opsigelsen var givet den ${from}, den første dag derefter: til ophør den ${end} eller det tidligste tidspunkt, hvor aftalen kan ophøre. Vi beder jer i så fald skrive og begrunde det.`,
  locked: (until: string, from: string, end: string) =>
    `Aftalen er uopsigelig til og med den ${until}. Modtager I opsigelsen før, skal den anses for givet den ${from}, den første dag derefter, til ophør den ${end} eller det tidligste tidspunkt, hvor aftalen kan ophøre.`,
  validEnds: (end: string) => `Efter den opsigelse ophører aftalen den ${end}.`,
  validOtherwise: (received: string, end: string) =>
    `Kan den opsigelse ikke lægges til grund, opsiges aftalen subsidiært ved modtagelse den ${received} til ophør den ${end} eller det tidligste tidspunkt, hvor aftalen kan ophøre.`,

  // Hardware and data
  hardwareOwnNotice: (where: string) =>
    `Leje af hardware skal opsiges for sig (${where}). Vi opsiger derfor også lejen af følgende udstyr til ophør samtidig:`,
  hardware: 'Vi opsiger samtidig lejen af følgende udstyr:',
  piece: (what: string, count: number) => `${what}, ${count} stk.`,
  unnamed: 'Lejet udstyr',
  hardwareBack: (days: number, where: string) =>
    `Udstyret er tilbage hos jer senest ${dage(days)} efter lejens ophør (${where}). Vi beder jer oplyse, hvor det skal sendes hen, og kvittere, når I har modtaget det.`,
  dataCopy: (days: number, where: string) =>
    `Vi beder jer levere en kopi af vores personoplysninger på et almindeligt læsbart format inden ${arbejdsdage(days)} (${where}).`,
  keepData: (where: string) =>
    `Oplysningerne må ikke slettes, før vi har bekræftet, at kopien er modtaget og kan læses (${where}).`,
  retrieveData: (days: number, where: string, thenDeleted: boolean) =>
    `Vi beder jer udlevere de data, som vi har lagt ind i systemet. De kan udleveres i indtil ${dage(days)} efter ophøret${thenDeleted ? ', hvorefter de slettes' : ''} (${where}). Koster det noget, beder vi om at få prisen oplyst først.`,

  // What is asked for
  confirmNeeded: (where: string, by: string) =>
    `Opsigelsen gælder først, når I har bekræftet den (${where}). Vi beder jer derfor bekræfte skriftligt senest den ${by}, at I har modtaget opsigelsen, og hvilken dag der er aftalens sidste.`,
  confirmPromised: (where: string, by: string) =>
    `I sender en bekræftelse på mail, og vi skal selv kunne dokumentere opsigelsen (${where}). Vi beder jer derfor bekræfte senest den ${by}, at I har modtaget opsigelsen, og hvilken dag der er abonnementets sidste.`,
  confirm: (by: string) =>
    `Vi beder jer bekræfte skriftligt senest den ${by}, at I har modtaget opsigelsen, og hvilken dag der er aftalens sidste.`,
  noMoreInvoices:
    'Vi beder jer ikke sende fakturaer for tiden efter ophøret, og ikke trække betalinger for den, hvis der er tilmeldt automatisk betaling.',
  greeting: 'Med venlig hilsen',
} as const

/** `1 måneds varsel`, `3 måneders varsel`, `30 dages varsel`. */
export function noticeText(length: NoticeLength): string {
  if ('months' in length) return length.months === 1 ? '1 måneds varsel' : `${length.months} måneders varsel`
  if (length.days === 0) return 'uden varsel'
  return length.days === 1 ? '1 dags varsel' : `${length.days} dages varsel`
}

/** Where a notice that was agreed leads to, after the notice itself. */
export function placeText(endsAt: OwnEnd): string {
  switch (endsAt) {
    case 'any-day':
      return ''
    case 'month-end':
      return ' til udgangen af en måned'
    case 'quarter-end':
      return ' til udgangen af et kvartal'
    case 'year-end':
      return ' til udgangen af et kalenderår'
    case 'period-end':
      return ' til udgangen af en aftaleperiode'
  }
}
