import { Modal } from '@mantine/core'
import type { Appraisal } from '../../../../shared/portfolio/index.ts'
import { commonTexts } from '../../../../shared/texts/common.ts'
import { letterTexts } from '../../../../shared/texts/letter.ts'
import { useTexts } from '../../../state/language.ts'
import { LetterPaper } from '../../print/LetterPaper.tsx'
import classes from './Letter.module.css'
import { LetterActions } from './LetterActions.tsx'
import { LetterFields } from './LetterFields.tsx'
import { LetterNotes } from './LetterNotes.tsx'
import { useLetter } from './useLetter.ts'

interface LetterDialogProps {
  readonly appraisal: Appraisal
  readonly open: boolean
  readonly onClose: () => void
  /** It was recorded as sent. */
  readonly onSent: () => void
}

/** The letter that gives notice of a contract: what can be chosen about it, as it will be, and its ways out. */
export function LetterDialog({ appraisal, open, onClose, onSent }: LetterDialogProps) {
  const t = useTexts(letterTexts)
  const words = useTexts(commonTexts)
  return (
    <Modal
      opened={open}
      onClose={onClose}
      size={1160}
      yOffset={20}
      title={t.title(appraisal.record.title)}
      closeButtonProps={{ 'aria-label': words.close }}
      classNames={{
        content: classes.dialog ?? '',
        header: classes.head ?? '',
        title: classes.title ?? '',
        body: classes.body ?? '',
      }}
    >
      <Writing appraisal={appraisal} onSent={onSent} />
    </Modal>
  )
}

function Writing({ appraisal, onSent }: { readonly appraisal: Appraisal; readonly onSent: () => void }) {
  const t = useTexts(letterTexts)
  const written = useLetter(appraisal)
  return (
    <>
      <div className={classes.columns}>
        <div className={classes.left}>
          <LetterFields appraisal={appraisal} written={written} />
          <LetterNotes appraisal={appraisal} letter={written.letter} choices={written.choices} />
        </div>
        <section
          className={classes.preview}
          aria-label={t.preview}
          // A long letter scrolls, so the keyboard must reach it.
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region takes focus (WCAG 2.1.1)
          tabIndex={0}
        >
          <LetterPaper letter={written.letter} heading="h3" />
        </section>
      </div>
      <LetterActions appraisal={appraisal} written={written} onSent={onSent} />
    </>
  )
}
