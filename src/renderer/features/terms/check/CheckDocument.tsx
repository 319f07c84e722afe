import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Result, TermsDocument } from '../../../../shared/ipc/index.ts'
import { type Recognised, recognise, textOfPages } from '../../../../shared/termsCheck/index.ts'
import { termsCheckTexts } from '../../../../shared/texts/termsCheck.ts'
import { DropTarget } from '../../../parts/DropTarget.tsx'
import { useTexts } from '../../../state/language.ts'
import classes from './Check.module.css'
import { CheckResult } from './CheckResult.tsx'

/** A document that was read: its text, and whose terms it is; null where nobody's that is modelled. */
interface Checked {
  readonly name: string
  readonly text: string
  readonly recognised: Recognised | null
}

/** Lays a supplier's document beside the terms that are modelled. */
export function CheckDocument() {
  const t = useTexts(termsCheckTexts)
  const [checked, setChecked] = useState<Checked | null>(null)
  const [told, setTold] = useState('')
  const read = async (asking: Promise<Result<TermsDocument>>) => {
    setTold(t.reading)
    const answer = await asking
    if (!answer.ok) return setTold(t.failed)
    const document = answer.value
    switch (document.outcome) {
      case 'cancelled':
        return setTold('')
      case 'unreadable':
        return setTold(t.unreadable(document.name))
      case 'too-large':
        return setTold(t.tooLarge(document.name))
      case 'read': {
        const text = textOfPages(document.pages)
        const recognised = recognise(text)
        setChecked({ name: document.name, text, recognised })
        setTold(recognised === null ? t.foreign(document.name) : '')
      }
    }
  }
  return (
    <div className={classes.check}>
      <DropTarget says={t.dropHere} onDrop={([file]) => file && void read(window.varsel.dropTerms(file))} />
      <p className={classes.hint}>{t.hint}</p>
      <Button
        className={classes.choose}
        variant="default"
        onClick={() => void read(window.varsel.call('terms:choose-document'))}
      >
        {t.check}
      </Button>
      <p className={classes.told} role="status">
        {told}
      </p>
      {checked?.recognised && <CheckResult name={checked.name} text={checked.text} {...checked.recognised} />}
    </div>
  )
}
