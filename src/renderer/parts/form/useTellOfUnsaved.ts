import { useEffect, useRef, useState } from 'react'
import { formTexts } from '../../../shared/texts/form.ts'
import { useTexts } from '../../state/language.ts'
import { goTo, useNavigation } from '../../state/navigation.ts'
import { hideToast, showToast, useToast } from '../../state/toast.ts'
import type { KeptDrafts } from './keptDrafts.ts'

/**
 * Says so when a form is left with something in it that is not saved, and offers the way back: it is kept, but nobody
 * who saw the next screen would know whether it was saved. It stays until something else is said or one is back.
 *
 * @param key the form whose draft is kept
 */
export function useTellOfUnsaved<Draft>(kept: KeptDrafts<Draft>, key: string): void {
  const [place] = useState(() => useNavigation.getState().place)
  const texts = useTexts(formTexts)
  const t = useRef(texts)
  t.current = texts
  useEffect(() => {
    // Whoever is back need not be told any more.
    if (useToast.getState().toast?.text === t.current.leftUnsaved) hideToast()
    return () => {
      const { leftUnsaved, goOn } = t.current
      if (kept.get(key) === null) return
      showToast(leftUnsaved, { tone: 'working', offer: { text: goOn, run: () => backTo(place) } })
    }
  }, [kept, key, place])
}

function backTo(place: Parameters<typeof goTo>[0]): void {
  if (useNavigation.getState().place !== place) goTo(place)
}
