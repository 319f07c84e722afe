import { defineConfig } from 'vitest/config'

/**
 * The end-to-end specs against the packaged app that `VARSEL_PACKAGED` names, and what only a package has: fuses and what
 * lies in it. One after the other, for the system's dialogs are answered with the one keyboard that there is.
 */
export default defineConfig({
  test: {
    include: ['test/packaged/**/*.test.ts', 'test/e2e/**/*.test.ts'],
    // These are about the build or the command line, with no window.
    exclude: ['test/e2e/{bundle,licences,demo}.test.ts'],
    maxWorkers: 1,
    testTimeout: 90_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 15_000 } },
    reporters: ['default', './test/reporter.ts'],
    globalSetup: ['test/packaged/setup.ts'],
  },
})
