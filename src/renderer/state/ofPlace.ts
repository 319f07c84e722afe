import { useEffect, useState } from 'react'
import { type Place, useNavigation } from './navigation.ts'

const known = new WeakMap<Place, unknown>()

/**
 * What a screen shows of itself (a filter, an order): as it was left where one comes back to the place, as it begins where
 * one goes there anew.
 */
export function useOfPlace<Shown>(begins: Shown): readonly [Shown, (shown: Shown) => void] {
  const place = useNavigation(({ place }) => place)
  const [shown, setShown] = useState(() => (known.get(place) as Shown | undefined) ?? begins)
  useEffect(() => void known.set(place, shown), [place, shown])
  return [shown, setShown]
}
