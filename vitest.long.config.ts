import { defineConfig } from 'vitest/config'

/** The laws of the rules on many more examples, and input that nobody would write. */
export default defineConfig({
  test: {
    include: [
      'test/rules/{termination,charges,calendar,money,workingDays}.test.ts',
      'test/main/ledger/{undo,roundTrip}.test.ts',
      'test/main/reminders/fiveYears.test.ts',
      'test/long/**/*.test.ts',
    ],
    env: { VARSEL_LONG: '1' },
    testTimeout: 600_000,
    // As in the app (src/main/background/worker.ts): promises that pdfjs lets fail unseen in a damaged file.
    onUnhandledError: ({ stack = '' }) => !stack.includes('pdf.worker.mjs'),
    reporters: ['default', './test/reporter.ts'],
  },
})
