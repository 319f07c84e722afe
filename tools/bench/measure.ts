/** What several runs of the same work took, in milliseconds. */
export interface Measured {
  readonly runs: number
  /** The first run, before anything is compiled or in a cache. */
  readonly firstMs: number
  readonly bestMs: number
  readonly medianMs: number
  /** Nineteen of twenty took no longer. */
  readonly p95Ms: number
  readonly worstMs: number
}

/** Does some work several times, one after the other, and takes the time of each. */
export function measure(runs: number, work: (run: number) => void): Measured {
  return summary(
    Array.from({ length: runs }, (_, run) => {
      const start = performance.now()
      work(run)
      return performance.now() - start
    }),
  )
}

/** @param times in milliseconds, in the order of the runs */
export function summary(times: readonly number[]): Measured {
  const sorted = times.toSorted((a, b) => a - b)
  const rounded = (time = 0) => Math.round(time * 10) / 10
  return {
    runs: times.length,
    firstMs: rounded(times[0]),
    bestMs: rounded(sorted[0]),
    medianMs: rounded(sorted[Math.floor(times.length / 2)]),
    p95Ms: rounded(sorted[Math.ceil(times.length * 0.95) - 1]),
    worstMs: rounded(sorted.at(-1)),
  }
}

/** Writes a result as one JSON line. */
export function tell(what: string, result: object): void {
  console.log(JSON.stringify({ what, ...result }))
}
