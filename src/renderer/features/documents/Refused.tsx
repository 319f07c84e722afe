import { Alert } from '@mantine/core'
import { documentsTexts } from '../../../shared/texts/documents.ts'
import { forgetRefused, useDocuments } from '../../state/documents.ts'
import { useTexts } from '../../state/language.ts'
import classes from './Documents.module.css'

/** The files that were not added, each with the reason, until one has read it. */
export function Refused({ contract }: { readonly contract: string }) {
  const t = useTexts(documentsTexts)
  const refused = useDocuments(({ refused }) => refused)
  if (refused === null || refused.contract !== contract) return null
  return (
    <Alert
      className={classes.refused ?? ''}
      color="red"
      variant="light"
      title={t.refused}
      role="alert"
      withCloseButton
      closeButtonLabel={t.hide}
      onClose={forgetRefused}
    >
      <ul className={classes.plain}>
        {refused.files.map(({ name, code }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name, and the list never changes
          <li key={`${index} ${name}`}>
            <strong>{name}</strong>: {t.errors[code] ?? t.failed}
          </li>
        ))}
      </ul>
    </Alert>
  )
}
