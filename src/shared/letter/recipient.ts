import type { Appraisal } from '../portfolio/index.ts'
import type { Supplier } from '../rules/index.ts'

/** The suppliers' full names, where their terms give them. */
const companies: Readonly<Partial<Record<Supplier, string>>> = {
  cloudkom: 'CloudKOM ApS',
  unicom: 'Unicom Nordic ApS',
  zimaone: 'ZimaOne Danmark ApS',
  ekontoret: 'eKontoret ApS',
}

/** To whom a letter about a contract goes. */
export function recipientName({ contract, supplierName }: Appraisal): string {
  return companies[contract.supplier] ?? supplierName
}

/** The lines of a text, without those that are blank. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** The town of an address: what follows the postcode in its last line that has one; empty where there is none. */
export function townOf(address: string): string {
  const last = linesOf(address).findLast((line) => /^(DK-)?\d{4} \S/i.test(line))
  return last?.replace(/^(DK-)?\d{4} /i, '') ?? ''
}
