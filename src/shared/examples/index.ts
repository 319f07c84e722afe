/** Contracts to look around with. */
export { exampleContracts } from './examples.ts'
export { type StartingPoint, startingPoints, startingTerms } from './startingPoints.ts'
