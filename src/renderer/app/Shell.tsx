import { type ReactNode, useEffect, useRef } from 'react'
import { shellTexts } from '../../shared/texts/shell.ts'
import { useTexts } from '../state/language.ts'
import { useNavigation } from '../state/navigation.ts'
import { useAppCommands } from './appCommands.ts'
import classes from './Shell.module.css'
import { SideBar } from './SideBar.tsx'
import { ToastArea } from './ToastArea.tsx'
import { TopBar } from './TopBar.tsx'

/** The frame around every screen: the places at the side, search and the commands on top, messages at the foot. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const t = useTexts(shellTexts)
  const content = useFocusOnArrival()
  useAppCommands()
  return (
    <div className={classes.frame}>
      <a className={classes.skip} href="#content">
        {t.skip}
      </a>
      <SideBar />
      <TopBar />
      <main className={classes.content} id="content" ref={content} tabIndex={-1}>
        {children}
      </main>
      <ToastArea />
    </div>
  )
}

/** On arrival at another place the focus goes to its content, so that keyboard and screen reader start there. */
function useFocusOnArrival() {
  const content = useRef<HTMLElement>(null)
  const place = useNavigation(({ place }) => place)
  const first = useRef(place)
  useEffect(() => {
    if (first.current === place) return
    first.current = place
    content.current?.scrollTo(0, 0)
    // Whoever is typing a search stays in its field.
    if (!(document.activeElement instanceof HTMLInputElement)) content.current?.focus()
  }, [place])
  return content
}
