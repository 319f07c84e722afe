export { type Background, background } from './background.ts'
