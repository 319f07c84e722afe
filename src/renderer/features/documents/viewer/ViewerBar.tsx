import { ActionIcon, Button } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { documentsTexts } from '../../../../shared/texts/documents.ts'
import { closeDocument, openDocument, saveCopy, type Viewed } from '../../../state/documents.ts'
import { useLanguage, useTexts } from '../../../state/language.ts'
import classes from './Viewer.module.css'

interface ViewerBarProps {
  readonly viewed: Viewed
  /** What its kind has besides. */
  readonly children?: ReactNode
}

/** The head of the viewer: which document it is, and what can be done with it. */
export function ViewerBar({ viewed, children }: ViewerBarProps) {
  const t = useTexts(documentsTexts)
  const language = useLanguage()
  return (
    <div className={classes.bar}>
      <h2 className={classes.title}>{viewed.name}</h2>
      {children}
      <Button variant="default" size="compact-sm" onClick={() => void openDocument(viewed, language)}>
        {t.viewer.open}
      </Button>
      <Button variant="default" size="compact-sm" onClick={() => void saveCopy(viewed, language)}>
        {t.saveCopy}
      </Button>
      <ActionIcon variant="subtle" color="gray" aria-label={t.viewer.close} onClick={closeDocument} data-autofocus>
        <IconX size={18} aria-hidden />
      </ActionIcon>
    </div>
  )
}
