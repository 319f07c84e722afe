/** Contracts to look around with. */
export { exampleContracts } from './examples.ts'
