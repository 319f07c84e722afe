import { app } from 'electron'
import type { DiagnosisLog } from './log.ts'
import { letPrintingFail } from './printing.ts'

/** Writes down what fails without anybody asking for it, and tells. */
export function watchProcesses(log: DiagnosisLog, trouble: () => void): void {
  letPrintingFail()
  // Without these, Electron shows a stack in a dialog, or the process ends.
  process.on('uncaughtException', (error) => {
    console.error(error)
    log.fault('uncaught', error)
    trouble()
  })
  process.on('unhandledRejection', (error) => {
    console.error(error)
    log.fault('unhandled', error)
    trouble()
  })
  app.on('child-process-gone', (_event, { type, reason, exitCode }) => {
    // The processes of jobs are ended once their work is done.
    if (reason !== 'clean-exit' && reason !== 'killed')
      log.note('process-gone', { type: type.replaceAll(' ', '-'), reason, exitCode })
  })
}
