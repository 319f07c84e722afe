import { defineConfig } from 'vitest/config'

const node = { environment: 'node' as const }

export default defineConfig({
  test: {
    reporters: ['default', './test/reporter.ts'],
    // Vitest would leave a core free, which is half of the smallest machine that this runs on.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          ...node,
          name: 'rules',
          include: ['test/{rules,portfolio,reminders,payments,scenario,state,termsCheck,history}/**/*.test.ts'],
          testTimeout: 30_000,
        },
      },
      { test: { ...node, name: 'main', include: ['test/main/**/*.test.ts'], testTimeout: 60_000 } },
      {
        test: {
          ...node,
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          // Every file starts programs of its own: more than two at a time would only slow each other down.
          maxWorkers: 2,
          // What has another number of workers has its own turn.
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 15_000 } },
          globalSetup: ['test/e2e/setup.ts'],
        },
      },
    ],
  },
})
