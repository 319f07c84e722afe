import { Modal } from '@mantine/core'
import { lazy, Suspense } from 'react'
import { documentsTexts } from '../../../../shared/texts/documents.ts'
import { addressOf, closeDocument, useDocuments, type Viewed } from '../../../state/documents.ts'
import { useTexts } from '../../../state/language.ts'
import classes from './Viewer.module.css'
import { ViewerBar } from './ViewerBar.tsx'

// What draws a PDF is larger than the rest of the app.
const PdfView = lazy(() => import('./PdfView.tsx'))

/** The document that is shown, over the whole window, whichever screen it was opened from. */
export function DocumentViewer() {
  const t = useTexts(documentsTexts)
  const viewed = useDocuments(({ viewed }) => viewed)
  return (
    <Modal.Root opened={viewed !== null} onClose={closeDocument} fullScreen transitionProps={{ duration: 0 }}>
      <Modal.Content aria-label={viewed === null ? '' : t.viewer.title(viewed.name)} className={classes.content ?? ''}>
        <Modal.Body className={classes.body ?? ''}>
          {viewed?.kind === 'picture' && <Picture viewed={viewed} />}
          {viewed?.kind === 'pdf' && (
            <Suspense fallback={<p className={classes.told}>{t.viewer.loading}</p>}>
              <PdfView key={viewed.sha256} viewed={viewed} />
            </Suspense>
          )}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}

function Picture({ viewed }: { readonly viewed: Viewed }) {
  const t = useTexts(documentsTexts)
  return (
    <>
      <ViewerBar viewed={viewed} />
      <section
        className={classes.scroll}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
        tabIndex={0}
        aria-label={viewed.name}
      >
        <img className={classes.picture} src={addressOf(viewed.sha256)} alt={t.viewer.picture(viewed.name)} />
      </section>
    </>
  )
}
