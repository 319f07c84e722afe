/** What happened and how things stand, for whoever helps; without anything that was typed. */
export { type DiagnosisLog, diagnosisLog, logIn } from './log.ts'
export { framesOf, plain } from './plain.ts'
export { diagnosisText } from './report.ts'
