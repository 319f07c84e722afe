import type { TableFile } from '../../../shared/tableImport/index.ts'
import { ColumnsSection } from './ColumnsSection.tsx'
import { FileSection } from './FileSection.tsx'
import { FormatsSection } from './FormatsSection.tsx'
import classes from './Import.module.css'
import { PreviewSection } from './PreviewSection.tsx'
import { SharedSection } from './SharedSection.tsx'
import { TakeBar } from './TakeBar.tsx'
import { useImport } from './useImport.ts'

/** A table that was read, from its file to what is taken in, on one page. */
export function ImportForm({ file }: { readonly file: TableFile }) {
  const its = useImport(file)
  return (
    <div className={classes.page}>
      <FileSection file={file} />
      <ColumnsSection its={its} />
      <FormatsSection its={its} />
      <SharedSection its={its} />
      <PreviewSection its={its} />
      <TakeBar its={its} />
    </div>
  )
}
