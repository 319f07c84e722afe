/** Keeps the last result: the same for the same arguments, whichever screen asks, so that nothing is made twice. */
export function keepLast<Args extends readonly unknown[], Result>(make: (...args: Args) => Result): typeof make {
  let last: { readonly args: Args; readonly result: Result } | null = null
  return (...args) => {
    if (last === null || !last.args.every((each, index) => each === args[index])) last = { args, result: make(...args) }
    return last.result
  }
}
