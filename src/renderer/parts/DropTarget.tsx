import { useEffect, useEffectEvent, useState } from 'react'
import classes from './DropTarget.module.css'

interface DropTargetProps {
  /** What becomes of files that are let fall. */
  readonly says: string
  readonly onDrop: (files: readonly File[]) => void
}

/** While files are dragged over the window it says what becomes of them, and takes them where they are let fall. */
export function DropTarget({ says, onDrop }: DropTargetProps) {
  const letFall = useEffectEvent(onDrop)
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
      if (files.length > 0) letFall(files)
    }
    const listeners = { dragenter: show(1), dragleave: show(-1), dragover: over, drop }
    const names = Object.keys(listeners) as (keyof typeof listeners)[]
    for (const name of names) window.addEventListener(name, listeners[name])
    return () => {
      for (const name of names) window.removeEventListener(name, listeners[name])
    }
  }, [])
  if (!isOver) return null
  return (
    <div className={classes.drop}>
      <p>{says}</p>
    </div>
  )
}
