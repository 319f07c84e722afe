import { Button } from '@mantine/core'
import { IconFileText } from '@tabler/icons-react'
import { useState } from 'react'
import type { Appraisal } from '../../../../shared/portfolio/index.ts'
import { letterTexts } from '../../../../shared/texts/letter.ts'
import { useTexts } from '../../../state/language.ts'
import { hideToast } from '../../../state/toast.ts'
import { focusChain } from '../chain/focusChain.ts'
import { LetterDialog } from './LetterDialog.tsx'

interface WriteNoticeProps {
  readonly appraisal: Appraisal
  /** The one thing to do here, or one among others. */
  readonly lead?: boolean
}

/** A button that opens the letter that gives notice; nothing where the contract ends as it should. */
export function WriteNotice({ appraisal, lead = false }: WriteNoticeProps) {
  const t = useTexts(letterTexts)
  const [open, setOpen] = useState(false)
  if (!canBeGiven(appraisal)) return null
  const { noticeSent, terms } = appraisal.record
  const again = noticeSent !== null || terms.notice !== undefined
  return (
    <>
      <Button
        size="compact-sm"
        variant={lead ? 'filled' : 'default'}
        leftSection={<IconFileText size={15} aria-hidden />}
        onClick={() => {
          // A message would lie over the dialog's buttons.
          hideToast()
          setOpen(true)
        }}
      >
        {again ? t.writeAgain : t.write}
      </Button>
      <LetterDialog
        appraisal={appraisal}
        open={open}
        onClose={() => setOpen(false)}
        onSent={() => {
          setOpen(false)
          focusChain()
        }}
      />
    </>
  )
}

/** Notice makes sense until the end is certain: agreed, named by the supplier, or confirmed. */
function canBeGiven({ ended, contract, evaluation }: Appraisal): boolean {
  const { given } = evaluation.termination
  if (ended || given?.status === 'fixed') return false
  return !(given?.status === 'valid' && contract.notice?.confirmedOn !== null)
}
