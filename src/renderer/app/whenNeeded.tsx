import { type ComponentType, type FunctionComponent, useEffect, useState } from 'react'

/**
 * A component whose script is loaded when it is first needed. React's `lazy` would show nothing for 300 ms where its script
 * takes one; this is drawn as soon as it is there.
 *
 * @param load the script, whose default export is the component
 * @returns the component, drawn as nothing until its script is there. A script that does not load is an error of drawing
 * it. `ahead` loads it before it is needed.
 * @example const FindBar = whenNeeded(() => import('../features/find/FindBar.tsx'))
 */
export function whenNeeded<Props extends object>(load: () => Promise<{ readonly default: ComponentType<Props> }>) {
  let Loaded: ComponentType<Props> | null = null
  let loading: Promise<void> | null = null

  function ahead(): Promise<void> {
    loading ??= load().then(
      (script) => {
        Loaded = script.default
      },
      (error: unknown) => {
        loading = null
        throw error
      },
    )
    return loading
  }

  const WhenNeeded: FunctionComponent<Props> = (props) => {
    const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null)
    const [, setLoaded] = useState(Loaded !== null)
    useEffect(() => {
      if (Loaded !== null) return
      ahead().then(
        () => setLoaded(true),
        (error: unknown) => setFailure({ error }),
      )
    }, [])
    if (failure !== null) throw failure.error
    return Loaded === null ? null : <Loaded {...props} />
  }
  return Object.assign(WhenNeeded, { ahead })
}
