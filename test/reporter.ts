import type { Reporter, TestModule } from 'vitest/node'

/** Ends every run with one line for programs to read: `12 passed, 0 failed`, and `, 1 skipped` where some were. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const count = { passed: 0, failed: 0, skipped: 0 }
    for (const module of modules) {
      let tests = 0
      for (const test of module.children.allTests()) {
        tests++
        const { state } = test.result()
        if (state === 'passed' || state === 'failed') count[state]++
        else count.skipped++
      }
      // A file that could not be loaded, or whose hooks failed, has no test to say so.
      if (module.state() === 'failed' && (tests === 0 || module.errors().length > 0)) count.failed++
    }
    count.failed += errors.length
    const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : ''
    // Other reporters write their summaries at the same moment; this line comes after them.
    process.once('exit', () => process.stdout.write(`${count.passed} passed, ${count.failed} failed${skipped}\n`))
  }
}
