import { useEffect } from 'react'
import { useNavigation } from '../state/navigation.ts'

/**
 * Brings one to a section where that is the place one goes to, once the screen has taken the focus.
 *
 * @param id of its heading, which can take the focus
 */
export function useArrival(title: string, id: string): void {
  const arrived = useNavigation(({ place }) => ('section' in place && place.section === title ? place : null))
  useEffect(() => {
    if (arrived === null) return
    const timer = setTimeout(() => {
      const heading = document.getElementById(id)
      heading?.scrollIntoView({ block: 'start' })
      heading?.focus({ preventScroll: true })
    }, 50)
    return () => clearTimeout(timer)
  }, [arrived, id])
}
