import { type ReactNode, type RefObject, useEffect, useRef } from 'react'
import { shellTexts } from '../../shared/texts/shell.ts'
import { RestoreDialog } from '../features/backups/RestoreDialog.tsx'
import { DocumentViewer } from '../features/documents/viewer/DocumentViewer.tsx'
import { TakeInDialog } from '../features/takeIn/TakeInDialog.tsx'
import { useTexts } from '../state/language.ts'
import { useLedger } from '../state/ledger.ts'
import { useNavigation } from '../state/navigation.ts'
import { useToast } from '../state/toast.ts'
import { ContractMenu } from './ContractMenu.tsx'
import { searchId, useCommands } from './commands/index.ts'
import { FileDrop } from './FileDrop.tsx'
import { Overlays } from './Overlays.tsx'
import classes from './Shell.module.css'
import { SideBar } from './SideBar.tsx'
import { ToastArea } from './ToastArea.tsx'
import { TopBar } from './TopBar.tsx'

/** The frame around every screen: the places at the side, search and the commands on top, messages at the foot. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const t = useTexts(shellTexts)
  const content = useFocusOnArrival()
  useFocusKept(content)
  useCommands()
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
      <TakeInDialog />
      <RestoreDialog />
      <DocumentViewer />
      <Overlays />
      <ContractMenu />
      <FileDrop />
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
    const isSearching = place.screen === 'contracts' && document.activeElement?.id === searchId
    if (!isSearching) content.current?.focus()
  }, [place])
  return content
}

/** What one stood on may go with a change (a row that is deleted, the message with its undo): the content takes over. */
function useFocusKept(content: RefObject<HTMLElement | null>) {
  const contracts = useLedger(({ contracts }) => contracts)
  const serial = useToast(({ serial }) => serial)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each of them is a change after which focus may be lost
  useEffect(() => {
    // Menus and dialogs give focus back to what opened them first, which may then be gone.
    const timer = setTimeout(() => {
      if (document.activeElement === document.body) content.current?.focus()
    }, focusSettles)
    return () => clearTimeout(timer)
  }, [contracts, serial, content])
}

/** Milliseconds until a closing menu has given the focus back. */
const focusSettles = 150
