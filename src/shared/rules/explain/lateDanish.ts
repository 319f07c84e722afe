import { dayInText, moneyInText, percent as percentText } from '../format.ts'
import { arbejdsdage } from './counted.ts'
import type { LateValues } from './lateValues.ts'
import type { SentencesOf } from './sentences.ts'

const day = (value: number) => dayInText(value, 'da')
const kr = (value: number) => moneyInText(value, 'da')
const pct = (value: number) => percentText(value, 'da')

/** What each step on paying late says, in Danish. */
export const lateDanish: SentencesOf<LateValues> = {
  'late-interest-month': ({ on, month, percent, interest }) =>
    `${day(on)} er måned ${month} påbegyndt: ${pct(percent)} pr. påbegyndt måned af det skyldige er ${kr(interest)}.`,
  'late-reminder-free': ({ on, number }) => `Rykker ${number} kan komme ${day(on)}; den koster ikke noget.`,
  'late-reminder-fee': ({ on, number, fee }) =>
    `Rykker ${number} kan komme ${day(on)}, hvis rykkerne sendes så tidligt, som de må: ${kr(fee)}.`,
  'late-fee-above-law': ({ fee, law }) =>
    `Gebyret på ${kr(fee)} er højere end de ${kr(law)}, som renteloven tillader for en rykker. Gør indsigelse.`,
  'late-access-closed': ({ on }) =>
    `Fra ${day(on)} er adgangen lukket, hvis rykkerne kommer straks. Den åbnes, når alt er betalt.`,
  'late-may-suspend': ({ on }) => `Fra ${day(on)} må leverandøren lukke for ydelserne, til der er betalt.`,
  'late-may-suspend-after-demand': ({ demandOn, workingDays, on }) =>
    `Kommer der et skriftligt påkrav ${day(demandOn)}, og er der ikke betalt ${arbejdsdage(workingDays)} efter, må leverandøren lukke for ydelserne fra ${day(on)}, til der er betalt.`,
  'late-may-cancel': ({ on }) => `Fra ${day(on)} må leverandøren ophæve aftalen.`,
  'late-may-cancel-after-demand': ({ demandOn, workingDays, on }) =>
    `Kommer der et skriftligt påkrav ${day(demandOn)}, og er der ikke betalt ${arbejdsdage(workingDays)} efter, må leverandøren ophæve aftalen fra ${day(on)} og kræve sit tab erstattet.`,
  'late-collection': () => 'Inkassogebyr og andre omkostninger kan komme oveni; beløbet fremgår ikke af vilkårene.',
  'late-compensation': ({ amount }) =>
    `Mellem virksomheder kan der efter renteloven desuden kræves ${kr(amount)} i kompensation. De er ikke regnet med.`,
  'late-interest-by-law': () =>
    'Vilkårene nævner ingen rente; efter renteloven kan der alligevel kræves morarente. Den er ikke regnet med.',
}
