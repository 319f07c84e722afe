import { type ReactNode, useRef } from 'react'
import { shellTexts } from '../../shared/texts/shell.ts'
import { RestoreDialog } from '../features/backups/RestoreDialog.tsx'
import { DocumentViewer } from '../features/documents/viewer/DocumentViewer.tsx'
import { TakeInDialog } from '../features/takeIn/TakeInDialog.tsx'
import { pageTitleId } from '../parts/PageHead.tsx'
import { ToastArea } from '../parts/ToastArea.tsx'
import { useTexts } from '../state/language.ts'
import { ContractMenu } from './ContractMenu.tsx'
import { useCommands } from './commands/index.ts'
import { FileDrop } from './FileDrop.tsx'
import { useArrivals, useFocusKept } from './focus/index.ts'
import { Overlays } from './Overlays.tsx'
import classes from './Shell.module.css'
import { SideBar } from './SideBar.tsx'
import { TopBar } from './TopBar.tsx'

/** The frame around every screen: the places at the side, search and the commands on top, messages at the foot. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const t = useTexts(shellTexts)
  const content = useRef<HTMLElement>(null)
  useArrivals(content)
  useFocusKept(content)
  useCommands()
  return (
    <div className={classes.frame}>
      <a className={classes.skip} href="#content">
        {t.skip}
      </a>
      <SideBar />
      <TopBar />
      <main className={classes.content} id="content" ref={content} tabIndex={-1} aria-labelledby={pageTitleId}>
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
