/** The path of a fault step by step: `lines[2].to` as `['lines', 2, 'to']`; the root `$` as no step at all. */
export function faultSteps(path: string): (string | number)[] {
  return path
    .split(/[.[\]]+/)
    .filter((step) => step !== '' && step !== '$')
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step))
}
