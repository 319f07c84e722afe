import { dayInText, moneyInText, monthInShort, oneFullStop, percent } from '../format.ts'
import { arbejdsdage, brugere, dage, linje, maaneder, opkraevninger } from './counted.ts'
import { lateDanish } from './lateDanish.ts'
import { leavingDanish } from './leavingDanish.ts'
import { riseDanish } from './riseDanish.ts'
import type { Sentences } from './sentences.ts'
import { useDanish } from './useDanish.ts'

const day = (value: number) => dayInText(value, 'da')
const kr = (value: number) => moneyInText(value, 'da')
const pct = (value: number) => percent(value, 'da')

/** What each step says, in Danish. */
export const danish: Sentences = {
  ...leavingDanish,
  ...lateDanish,
  ...riseDanish,
  ...useDanish,
  'signed-and-starts': ({ signedOn, startsOn }) =>
    signedOn === startsOn
      ? `Aftalen er indgået ${day(signedOn)} og løber fra samme dag.`
      : `Aftalen er indgået ${day(signedOn)} og løber fra ${day(startsOn)}.`,
  'lock-in-from-signing': ({ months, until }) =>
    `Kontrakten kan ikke opsiges, før der er gået ${maaneder(months)} fra aftaledatoen: bundet til og med ${day(until)}.`,
  'lock-in-binding': ({ months, from, until }) =>
    `Der er aftalt ${maaneder(months)}s binding fra ${day(from)}: bundet til og med ${day(until)}.`,
  'lock-in-first-period': ({ months, until }) =>
    `Første abonnementsperiode på ${maaneder(months)} binder til og med ${day(until)}; hver fornyelse binder igen for en periode.`,
  'lock-in-agreed': ({ months, from, until }) =>
    `Der er aftalt ${maaneder(months)}s uopsigelighed fra ${day(from)}: til og med ${day(until)}.`,
  'lock-in-none': () => 'Der er ingen binding.',
  'notice-from-today': ({ on }) => `Opsigelse kan gives nu; der regnes fra ${day(on)}.`,
  'notice-from-after-lock-in': ({ on }) => `Opsigelse kan tidligst gives dagen efter bindingen: ${day(on)}.`,
  'notice-from-signing': ({ on }) => `Opsigelse kan tidligst gives fra aftaledatoen: ${day(on)}.`,
  'notice-in-lock-in': ({ until }) => `Opsigelse kan gives i bindingen, men kontrakten ophører ikke før ${day(until)}.`,
  'period-from-anchor': ({ months, anchor, from, to }) =>
    `Perioder på ${maaneder(months)} regnes fra ${day(anchor)}; den periode, det gælder, løber fra ${day(from)} til og med ${day(to)}.`,
  'term-from-anchor': ({ months, first, anchor, to }) =>
    first === months
      ? `Aftaleperioder på ${maaneder(months)} regnes fra ${day(anchor)}; den periode, det gælder, slutter ${day(to)}.`
      : `Første aftaleperiode er ${maaneder(first)} fra ${day(anchor)}, derefter ${maaneder(months)} ad gangen; den periode, det gælder, slutter ${day(to)}.`,
  'ends-with-month': ({ end }) => `Kontrakten ophører ved udgangen af en måned: ${day(end)}.`,
  'ends-with-period': ({ end }) => `Kontrakten ophører ved udgangen af en periode: ${day(end)}.`,
  'ends-with-quarter': ({ end }) => `Kontrakten ophører ved udgangen af et kvartal: ${day(end)}.`,
  'ends-with-year': ({ end }) => `Kontrakten ophører ved udgangen af et kalenderår: ${day(end)}.`,
  'ends-any-day': ({ end }) => `Kontrakten kan ophøre på en hvilken som helst dag: ${day(end)}.`,
  'notice-months-to-end': ({ months, end, latest }) =>
    `Varslet er ${maaneder(months)}: for at ophøre ${day(end)} skal opsigelsen være modtaget senest ${day(latest)}.`,
  'notice-days-to-end': ({ days, end, latest }) =>
    `Varslet er ${dage(days)}: for at ophøre ${day(end)} skal opsigelsen være modtaget senest ${day(latest)}.`,
  'notice-months-to-next-period': ({ months, next, latest }) =>
    `Opsigelse senest ${maaneder(months)} før næste periode begynder ${day(next)}: ${day(latest)}.`,
  'notice-days-to-next-period': ({ days, next, latest }) =>
    `Opsigelse senest ${dage(days)} før næste opkrævning ${day(next)}: ${day(latest)}.`,
  'notice-received-by-end': ({ latest }) =>
    `Opsigelsen skal være modtaget og bekræftet, inden perioden udløber ${day(latest)}.`,
  'earliest-limit-holds': ({ latest }) => `Begge skal holdes, så den tidligste gælder: ${day(latest)}.`,
  'reading-after-lock-in': ({ from, by, end }) =>
    `Forsigtig fortolkning: opsigelse kan først gives efter bindingen, fra ${day(from)}. Modtaget senest ${day(by)} ophører kontrakten ${day(end)}.`,
  'reading-to-end-of-lock-in': ({ by, end }) =>
    `Anden fortolkning: opsigelse kan gives i bindingen, men virker tidligst fra dens udløb. Modtaget senest ${day(by)} ophører kontrakten ${day(end)}.`,
  'act-by-earlier-reading': ({ by, repeatOn }) =>
    `Vilkårene kan læses på to måder. Der advares om den tidligste frist, ${day(by)}; bed om bekræftelse, og gentag opsigelsen ${day(repeatOn)}, hvis den ikke kommer.`,
  'confirmation-needed': () =>
    'Opsigelsen gælder først, når leverandøren har bekræftet den, og der er ingen frist for bekræftelsen.',
  'send-by-post': ({ workingDays, actBy, sendBy }) =>
    `Opsigelsen virker, når den er modtaget. Med ${workingDays} arbejdsdage til posten før ${day(actBy)} sendes den senest ${day(sendBy)}.`,
  'send-by-recommended': ({ days, end, sendBy }) =>
    `Vilkårene anbefaler at sende opsigelsen mindst ${dage(days)} før ${day(end)}: senest ${day(sendBy)}.`,
  'missed-ends': ({ on, end }) => `Modtages opsigelsen først ${day(on)}, ophører kontrakten ${day(end)}.`,
  'missed-costs': ({ after, through, net }) =>
    `Perioder, der begynder efter ${day(after)} og senest ${day(through)}, koster ${kr(net)} ekskl. moms.`,
  'committed-costs': ({ from, through, invoices, net }) =>
    invoices === 0
      ? `Der er intet mere at opkræve fra ${day(from)} for perioder, der begynder senest ${day(through)}.`
      : `Fra ${day(from)} mangler der ${opkraevninger(invoices)} for perioder, der begynder senest ${day(through)}: ${kr(net)} ekskl. moms.`,
  'termination-not-stated': () =>
    'Vilkårene siger intet om opsigelse, så der beregnes ingen frist. Indtast, hvad jeres egen aftale siger.',
  'end-fixed': ({ end }) => `Sidste dag er kendt: ${day(end)}. Den går forud for enhver opsigelse.`,
  'notice-valid': ({ receivedOn, end }) => `Opsigelsen er modtaget ${day(receivedOn)}; kontrakten ophører ${day(end)}.`,
  'notice-too-early': ({ receivedOn, earliest }) =>
    `Opsigelsen er modtaget ${day(receivedOn)}, men kan efter den forsigtige fortolkning først gives fra ${day(earliest)}.`,
  'notice-unconfirmed': ({ receivedOn }) =>
    `Opsigelsen er modtaget ${day(receivedOn)}, men gælder først, når leverandøren har bekræftet den.`,
  'notice-not-stated': ({ receivedOn }) =>
    `Opsigelsen er modtaget ${day(receivedOn)}, men vilkårene siger ikke, hvornår kontrakten så ophører.`,
  'end-later-than-rules': ({ given, rules }) =>
    `Det oplyste ophør ${day(given)} er senere end reglerne giver: ${day(rules)}. Gør indsigelse.`,
  'monthly-by-period': ({ line, number, quantity, price, on, net }) =>
    `${linje(line, number)}: ${quantity} × ${kr(price)} efter antal og pris den ${day(on)} = ${kr(net)} pr. måned.`,
  'monthly-peak': ({ line, number, quantity, price, month, net }) =>
    `${linje(line, number)}: højeste antal samtidig i ${monthInShort(month, 'da')} indtil nu er ${quantity} × ${kr(price)} = ${kr(net)}.`,
  'monthly-packs': ({ line, number, users, units, net }) =>
    `${linje(line, number)}: ${brugere(users)} betales som ${units} i pakker = ${kr(net)} pr. måned.`,
  'monthly-sum': ({ net }) => `I alt ${kr(net)} pr. måned ekskl. moms.`,
  'index-year': ({ year, percent: by, price }) =>
    `Regulering 1. januar ${year} med nettoprisindekset ${pct(by)}: ${kr(price)}.`,
  'index-capped': ({ year, percent: by, cap, price }) =>
    `Regulering 1. januar ${year}: nettoprisindekset er ${pct(by)}, men loftet er ${pct(cap)}: ${kr(price)}.`,
  'index-unknown': ({ year, cap, price }) =>
    `Nettoprisindekset for ${year} er ikke indtastet: prisen regnes uændret ${kr(price)}, men kan stige op til ${pct(cap)}.`,
  'year-sum': ({ from, through, invoices, net }) =>
    `${opkraevninger(invoices)} fra ${day(from)} til og med ${day(through)}: ${kr(net)} ekskl. moms.`,
  'charge-by-period': ({ quantity, price, months, from, to, net }) =>
    `Perioden ${day(from)} til ${day(to)}: ${quantity} × ${kr(price)} × ${maaneder(months)} = ${kr(net)}.`,
  'charge-discount': ({ price, discount, until, net }) =>
    `Prisen er ${kr(price)}; rabatten på ${kr(discount)} pr. stk. og måned gives, mens kontrakten er bundet til og med ${day(until)}: ${kr(net)}.`,
  'charge-peak': ({ quantity, price, from, to, net }) =>
    `Højeste antal samtidig fra ${day(from)} til ${day(to)}: ${quantity} × ${kr(price)} = ${kr(net)}; fuld pris, uanset hvor få dage.`,
  'charge-packs': ({ users, units, price, months, net }) =>
    `${brugere(users)} betales i pakker som ${units}: ${units} × ${kr(price)} × ${maaneder(months)} = ${kr(net)}.`,
  'charge-packs-added': ({ units, days, ofDays, price, net }) =>
    `${units} flere i pakker à ${kr(price)} pr. måned for de ${days} af ${ofDays} dage, der er tilbage af det betalte: ${kr(net)}.`,
  'charge-once': ({ on, net }) => `Engangsbeløb ${day(on)}: ${kr(net)}.`,
  'charge-first-half': ({ on, whole, net }) =>
    `Første halvdel af ${kr(whole)} opkræves ved bestillingen ${day(on)}: ${kr(net)}. Den krediteres ikke.`,
  'charge-second-half': ({ on, whole, net }) =>
    `Anden halvdel af ${kr(whole)} opkræves med første abonnementsfaktura ${day(on)}: ${kr(net)}.`,
  'charge-metered': ({ from, to, entries, net }) =>
    `Forbrug fra ${day(from)} til ${day(to)}, ${entries} ${entries === 1 ? 'post' : 'poster'}: ${kr(net)}.`,
  'charge-vat': ({ vat, gross }) => `Moms 25 %: ${kr(vat)}; i alt ${kr(gross)}.`,
  'charge-vat-free': ({ gross }) => `Momsfri; i alt ${kr(gross)}.`,
  'charge-in-advance': ({ on }) => `Faktureres forud på periodens første dag: ${day(on)}.`,
  'charge-in-arrears': ({ on }) => `Faktureres bagud på periodens sidste dag: ${day(on)}.`,
  'charge-due': ({ days, on }) =>
    days === 0 ? `Forfalder ved modtagelsen: ${day(on)}.` : `Forfalder ${dage(days)} efter fakturadatoen: ${day(on)}.`,
  'charge-due-not-stated': () => 'Betalingsfristen fremgår ikke af vilkårene.',
  'return-hardware': ({ days, end, by }) =>
    `Lejet udstyr skal være modtaget retur senest ${dage(days)} efter ${day(end)}: ${day(by)}. Ellers betales listeprisen.`,
  'personal-data-deleted': ({ months, end, by }) =>
    `Data slettes senest ${maaneder(months)} efter ${day(end)}: ${day(by)}.`,
  'retrieve-data': ({ days, end, by, thenDeleted }) =>
    `Data kan udleveres i ${dage(days)} efter ${day(end)}: til og med ${day(by)}${thenDeleted ? ', måske mod betaling. Derefter slettes de' : ''}.`,
  'data-copy': ({ workingDays, askBy }) =>
    `En kopi af data leveres inden for ${arbejdsdage(workingDays)} efter skriftlig anmodning: bed om den senest ${day(askBy)}, før kontrakten ophører.`,
  'liability-monthly-fees': ({ months, net }) =>
    `Leverandøren hæfter højst for ${maaneder(months)}s fast abonnement: ${kr(net)}.`,
  'liability-payments': ({ months, most, net }) =>
    `Leverandøren hæfter højst for de seneste ${maaneder(months)}s betalinger og aldrig over ${kr(most)}: ${kr(net)}.`,
  'liability-invoice': ({ net }) =>
    `Leverandøren hæfter højst for fakturaen på ydelsen; den seneste for abonnementet er ${kr(net)}.`,
  'liability-amount': ({ most, withVat }) =>
    oneFullStop(`Leverandøren hæfter højst for ${kr(most)}${withVat ? ' inkl. moms' : ''}.`),
  'price-reduction': ({ percent, workingDays, perMonth }) =>
    `Er en væsentlig fejl ikke rettet ${arbejdsdage(workingDays)} efter en skriftlig reklamation, kan der kræves afslag, højst ${percent} % af det faste abonnement: ${kr(perMonth)} for en måned. Opsigelse kan da gives med det varsel, man selv vælger.`,
}
