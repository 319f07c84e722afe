/**
 * Keeps what was made of each object for as long as the other arguments are the same: of 10,000 contracts only the one
 * that changed is reckoned anew. Objects must never change.
 *
 * @example const appraised = keepEach(appraise); appraised(record, context) === appraised(record, context) // true
 */
export function keepEach<Of extends object, Args extends readonly unknown[], Result>(
  make: (of: Of, ...args: Args) => Result,
): typeof make {
  const known = new WeakMap<Of, { readonly args: Args; readonly result: Result }>()
  return (of, ...args) => {
    const before = known.get(of)
    if (before?.args.every((each, index) => each === args[index])) return before.result
    const result = make(of, ...args)
    known.set(of, { args, result })
    return result
  }
}
