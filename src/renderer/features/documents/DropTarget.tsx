import { useEffect, useState } from 'react'
import type { ContractRecord } from '../../../shared/ledger/index.ts'
import { documentsTexts } from '../../../shared/texts/documents.ts'
import { dropDocuments } from '../../state/documents.ts'
import { useLanguage, useTexts } from '../../state/language.ts'
import classes from './Documents.module.css'

/** While files are dragged over the window it says where they would go; let fall, they are added to the contract. */
export function DropTarget({ record: { id, title } }: { readonly record: ContractRecord }) {
  const t = useTexts(documentsTexts)
  const language = useLanguage()
  const [isOver, setIsOver] = useState(false)
  useEffect(() => {
    // One enters a part before one leaves the part around it.
    let inside = 0
    const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true
    const show = (change: number) => (event: DragEvent) => {
      if (!holdsFiles(event)) return
      inside = Math.max(0, inside + change)
      setIsOver(inside > 0)
    }
    const over = (event: DragEvent) => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy'
    }
    const drop = (event: DragEvent) => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      inside = 0
      setIsOver(false)
      const files = [...(event.dataTransfer?.files ?? [])]
      if (files.length > 0) void dropDocuments(id, files, language)
    }
    const listeners = { dragenter: show(1), dragleave: show(-1), dragover: over, drop }
    const names = Object.keys(listeners) as (keyof typeof listeners)[]
    for (const name of names) window.addEventListener(name, listeners[name])
    return () => {
      for (const name of names) window.removeEventListener(name, listeners[name])
    }
  }, [id, language])
  if (!isOver) return null
  return (
    <div className={classes.drop}>
      <p>{t.dropHere(title)}</p>
    </div>
  )
}
