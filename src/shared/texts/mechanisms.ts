import type { Clause } from '../rules/index.ts'
import { bilingual } from './bilingual.ts'

type MechanismKind = Clause['models'][number]['kind']

const da: Readonly<Record<MechanismKind, string>> = {
  'subscription-period': 'abonnementsperioden',
  'lock-in': 'bindingen',
  'agreed-binding': 'en aftalt binding',
  'first-period-binds': 'at første periode binder',
  'notice-period': 'opsigelsesvarslet',
  'ends-at': 'hvornår kontrakten ophører',
  'needs-confirmation': 'at opsigelsen skal bekræftes',
  'sends-confirmation': 'at opsigelsen bekræftes',
  'recommended-notice': 'den anbefalede dag at sende',
  'subscription-billing': 'hvordan abonnementet faktureres',
  'one-off-billing': 'hvornår engangsbeløb faktureres',
  'usage-billing': 'hvordan forbrug faktureres',
  'payment-days': 'betalingsfristen',
  indexation: 'reguleringen med nettoprisindekset',
  'late-interest': 'morarenten',
  'reminder-fees': 'rykkergebyret',
  'access-closed': 'hvornår adgangen lukkes',
  'late-remedy': 'hvad leverandøren må ved for sen betaling',
  'price-change-notice': 'varslet for prisændringer',
  'return-hardware': 'fristen for udstyr retur',
  'personal-data-deleted': 'hvornår persondata slettes',
  'retrieve-data': 'hvor længe data kan hentes',
  'data-copy': 'fristen for en kopi af data',
  'discount-clawback': 'rabatten, der kan kræves tilbage',
  'liability-cap': 'ansvarsbegrænsningen',
  'price-reduction': 'prisnedslaget ved fejl',
}

const en: Readonly<Record<MechanismKind, string>> = {
  'subscription-period': 'the subscription period',
  'lock-in': 'the lock-in',
  'agreed-binding': 'an agreed binding',
  'first-period-binds': 'that the first period binds',
  'notice-period': 'the notice period',
  'ends-at': 'when the contract ends',
  'needs-confirmation': 'that notice must be confirmed',
  'sends-confirmation': 'that notice is confirmed',
  'recommended-notice': 'the advised day to send',
  'subscription-billing': 'how subscriptions are invoiced',
  'one-off-billing': 'when one-off amounts are invoiced',
  'usage-billing': 'how usage is invoiced',
  'payment-days': 'the days to pay',
  indexation: 'indexation by the net price index',
  'late-interest': 'late interest',
  'reminder-fees': 'reminder fees',
  'access-closed': 'when access is closed',
  'late-remedy': 'what the supplier may do if payment is late',
  'price-change-notice': 'the notice of price changes',
  'return-hardware': 'the time to return hardware',
  'personal-data-deleted': 'when personal data are deleted',
  'retrieve-data': 'how long data can be had',
  'data-copy': 'the time for a copy of the data',
  'discount-clawback': 'the discount that can be claimed back',
  'liability-cap': 'the liability cap',
  'price-reduction': 'the reduction in price for failures',
}

/** What a clause that is modelled settles, for "Reckoned: …". */
export const mechanismTexts = bilingual({ da, en })
