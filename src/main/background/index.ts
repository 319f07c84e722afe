export { type Background, background, type JobProcess } from './background.ts'
