import { isoDay } from './calendar.ts'
import type { Contract } from './contract.ts'
import type { Edition } from './edition.ts'
import { charges, evaluate } from './evaluate.ts'
import { explain, topics } from './explain/explain.ts'
import { stepText } from './explain/stepText.ts'
import type { Language } from './format.ts'
import type { Obligation } from './mechanisms/afterTermination.ts'
import type { Charge } from './mechanisms/charge.ts'
import type { Given } from './mechanisms/givenNotice.ts'
import { lateCost } from './mechanisms/payingLate.ts'
import { priceChangeEffect } from './mechanisms/priceChange.ts'
import type { NextDeadline, ReadingDeadline, Termination } from './mechanisms/termination.ts'
import { missedCost } from './mechanisms/totals.ts'
import type { Context, LatePayment, PriceChange, Request } from './request.ts'
import { editionOf, newestEdition } from './suppliers/index.ts'
import { addWorkingDays } from './workingDays.ts'

/** The answer of `evaluate`: the same results as the app's, with ISO dates; explained in a language where one is given. */
export function answer(request: Request, explainIn: Language | null = null) {
  return {
    contracts: request.contracts.map((contract) => {
      const plain = contractAnswer(contract, request)
      return explainIn === null ? plain : { ...plain, explanation: explanation(contract, request, explainIn) }
    }),
    latePayments: request.latePayments.map(latePaymentAnswer),
    priceChanges: request.priceChanges.map(priceChangeAnswer),
    workingDays: request.workingDays.map(({ id, from, days }) => ({ id, on: isoDay(addWorkingDays(from, days)) })),
  }
}

export type Answer = ReturnType<typeof answer>

function contractAnswer(contract: Contract, request: Request) {
  const edition = editionOf(contract)
  const { termination, totals, afterTermination } = evaluate(contract, request, edition)
  return {
    id: contract.id,
    termination: terminationAnswer(contract, edition, request, termination),
    totals,
    afterTermination: afterTermination.map(obligationAnswer),
    charges: charges(contract, request, request.chargesFrom, request.chargesTo, edition).map(chargeAnswer),
  }
}

/** Every step to every result, in order, each with its clause. */
function explanation(contract: Contract, context: Context, language: Language) {
  return topics.flatMap((topic) =>
    explain(topic, contract, context).map((step) => ({
      topic,
      step: step.key,
      clause: step.clause,
      basis: step.basis,
      text: stepText(step, language),
    })),
  )
}

function terminationAnswer(contract: Contract, edition: Edition, context: Context, leaving: Termination) {
  return {
    status: leaving.ways === null ? 'not-stated' : 'stated',
    lockInUntil: iso(leaving.lockInUntil),
    earliestNotice: iso(leaving.earliestNotice),
    nextDeadline: leaving.nextDeadline && deadlineAnswer(leaving.nextDeadline),
    ifMissed: iso(leaving.ifMissed),
    readings: leaving.readings.map((reading) => readingAnswer(reading, contract, edition, context)),
    given: leaving.given && givenAnswer(leaving.given),
  }
}

function deadlineAnswer({ noticeFrom, noticeBy, endsOn, actBy, sendBy }: NextDeadline) {
  return {
    noticeFrom: isoDay(noticeFrom),
    noticeBy: isoDay(noticeBy),
    endsOn: isoDay(endsOn),
    actBy: isoDay(actBy),
    sendBy: isoDay(sendBy),
  }
}

function readingAnswer(of: ReadingDeadline, contract: Contract, edition: Edition, context: Context) {
  return {
    reading: of.reading,
    noticeFrom: isoDay(of.noticeFrom),
    noticeBy: isoDay(of.noticeBy),
    endsOn: isoDay(of.endsOn),
    ifMissed: isoDay(of.ifMissed),
    missedNet: missedCost(contract, edition, context, of.endsOn, of.ifMissed),
  }
}

function givenAnswer({ status, endsOn }: Given) {
  return { status, endsOn: iso(endsOn) }
}

function obligationAnswer({ what, by }: Obligation) {
  return { what, by: isoDay(by) }
}

function chargeAnswer(charge: Charge) {
  return {
    ...charge,
    from: isoDay(charge.from),
    to: isoDay(charge.to),
    invoiceOn: isoDay(charge.invoiceOn),
    dueOn: iso(charge.dueOn),
  }
}

function latePaymentAnswer(payment: LatePayment) {
  const cost = lateCost(payment, newestEdition(payment.supplier))
  return { id: payment.id, ...cost, blockedFrom: iso(cost.blockedFrom) }
}

function priceChangeAnswer({ id, announcedOn, contract }: PriceChange) {
  const { effectiveOn, canLeaveBefore } = priceChangeEffect(contract, editionOf(contract), announcedOn)
  return { id, effectiveOn: iso(effectiveOn), canLeaveBefore }
}

function iso(day: number | null): string | null {
  return day === null ? null : isoDay(day)
}
