import { documentsTexts } from '../../../../shared/texts/documents.ts'
import type { Viewed } from '../../../state/documents.ts'
import { useTexts } from '../../../state/language.ts'
import { PdfPages } from './PdfPages.tsx'
import { usePdf } from './usePdf.ts'
import classes from './Viewer.module.css'
import { ViewerBar } from './ViewerBar.tsx'

/** A PDF in the window. */
export default function PdfView({ viewed }: { readonly viewed: Viewed }) {
  const { viewer } = useTexts(documentsTexts)
  const loaded = usePdf(viewed.sha256)
  if (loaded.state === 'ready') return <PdfPages viewed={viewed} pdf={loaded} />
  return (
    <>
      <ViewerBar viewed={viewed} />
      <p className={classes.told} role={loaded.state === 'loading' ? 'status' : 'alert'}>
        {viewer[loaded.state]}
      </p>
    </>
  )
}
