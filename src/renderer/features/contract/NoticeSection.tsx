import { Button } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import type { Appraisal } from '../../../shared/portfolio/index.ts'
import { citation, pointsOf } from '../../../shared/rules/index.ts'
import { contractTexts } from '../../../shared/texts/contract.ts'
import { Section } from '../../parts/Section.tsx'
import { saveAndTell } from '../../state/commands.ts'
import { useLanguage, useTexts } from '../../state/language.ts'
import classes from './Contract.module.css'
import { Chain } from './chain/Chain.tsx'
import { hasSteps } from './chain/steps.ts'
import { WriteNotice } from './letter/WriteNotice.tsx'
import noticeClasses from './Notice.module.css'
import { NoticeForm } from './NoticeForm.tsx'
import { NoticeOutcome } from './NoticeOutcome.tsx'
import { withoutNotice } from './noticeDraft.ts'

/** What has happened to a notice, what that leads to, and recording it. */
export function NoticeSection({ appraisal }: { readonly appraisal: Appraisal }) {
  const t = useTexts(contractTexts)
  const language = useLanguage()
  const { record, edition } = appraisal
  const [editing, setEditing] = useState(false)
  const opener = useFocusAfter(editing)
  const recorded = hasSteps(appraisal)
  const howTo = pointsOf(edition)?.['how-to-give-notice']
  return (
    <Section title={t.notice}>
      {howTo !== undefined && (
        <p className={classes.note}>
          {t.howTo}: {howTo.text[language]}
          {howTo.clauses.length > 0 && ` (${howTo.clauses.map((ref) => citation(ref, language)).join(', ')})`}
        </p>
      )}
      {editing ? (
        <NoticeForm appraisal={appraisal} onDone={() => setEditing(false)} />
      ) : (
        <>
          {recorded ? <Chain appraisal={appraisal} /> : <p className={classes.note}>{t.nothingRecorded}</p>}
          <NoticeOutcome appraisal={appraisal} />
          <div className={noticeClasses.buttons}>
            <WriteNotice appraisal={appraisal} />
            <Button size="compact-sm" variant="default" ref={opener} onClick={() => setEditing(true)}>
              {recorded ? t.change : t.record}
            </Button>
            {recorded && (
              <Button
                size="compact-sm"
                variant="subtle"
                onClick={() => void saveAndTell([withoutNotice(record)], language, 'notice-recorded')}
              >
                {t.remove}
              </Button>
            )}
          </div>
        </>
      )}
    </Section>
  )
}

/** Brings the focus back to the button that opened something, once that has closed. */
function useFocusAfter(open: boolean) {
  const opener = useRef<HTMLButtonElement>(null)
  const wasOpen = useRef(open)
  useEffect(() => {
    if (wasOpen.current && !open) opener.current?.focus()
    wasOpen.current = open
  }, [open])
  return opener
}
