/** How much longer the long tests go on (`npm run test:long`). */
const longer = 50

/**
 * How many examples a property is tried on: as many as given, many more in the long tests.
 *
 * @example fc.assert(property, runs(1000))
 */
export function runs(count: number): { readonly numRuns: number } {
  return { numRuns: process.env.VARSEL_LONG === '1' ? count * longer : count }
}
