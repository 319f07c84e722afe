import { Button } from '@mantine/core'
import { IconCopy, IconFileTypePdf, IconPencil, IconTrash } from '@tabler/icons-react'
import type { Appraisal } from '../../../shared/portfolio/index.ts'
import { commonTexts } from '../../../shared/texts/common.ts'
import { contractTexts } from '../../../shared/texts/contract.ts'
import { PageHead } from '../../parts/PageHead.tsx'
import { PlaceLink } from '../../parts/PlaceLink.tsx'
import { deleteAndTell } from '../../state/commands.ts'
import { exportPdf } from '../../state/exportPdf.ts'
import { useLanguage, useTexts } from '../../state/language.ts'
import { useLedger } from '../../state/ledger.ts'
import { goTo, leaveGone } from '../../state/navigation.ts'
import classes from './Contract.module.css'

/** Which contract it is, and what can be done with all of it. */
export function ContractHead({ appraisal }: { readonly appraisal: Appraisal }) {
  const words = useTexts(commonTexts)
  const t = useTexts(contractTexts)
  const language = useLanguage()
  const { record, supplierName } = appraisal
  const { id, title, contractNumber, tags, example } = record
  const remove = async () => {
    if ((await deleteAndTell([id], language)) === null) leaveGone()
  }
  return (
    <PageHead
      title={title}
      under={
        <div className={classes.whose}>
          <span>{supplierName}</span>
          <TermsLink appraisal={appraisal} />
          {contractNumber !== '' && <span>{contractNumber}</span>}
          {(tags.length > 0 || example) && (
            <ul className={classes.tags} aria-label={t.tags}>
              {tags.map((tag) => (
                <li key={tag}>{tag}</li>
              ))}
              {example && <li>{t.example}</li>}
            </ul>
          )}
        </div>
      }
    >
      <Button
        variant="default"
        leftSection={<IconPencil size={16} aria-hidden />}
        onClick={() => goTo({ screen: 'form', id })}
      >
        {words.edit}
      </Button>
      <Button
        variant="default"
        leftSection={<IconCopy size={16} aria-hidden />}
        onClick={() => goTo({ screen: 'form', id: null, copyOf: id })}
      >
        {words.duplicate}
      </Button>
      <Button
        variant="default"
        leftSection={<IconFileTypePdf size={16} aria-hidden />}
        onClick={() => void exportPdf({ kind: 'contract', language, contract: id })}
      >
        {words.savePdf}
      </Button>
      <Button variant="default" leftSection={<IconTrash size={16} aria-hidden />} onClick={() => void remove()}>
        {words.delete}
      </Button>
    </PageHead>
  )
}

/** The own terms that the contract rests on; a link while their set is there. */
function TermsLink({ appraisal: { record, edition } }: { readonly appraisal: Appraisal }) {
  const t = useTexts(contractTexts)
  const set = useLedger(({ ownTerms }) => ownTerms.get(record.ownTermsId ?? ''))
  if (edition.ownTexts === undefined) return null
  return (
    <span>
      {t.onTerms}{' '}
      {set === undefined ? (
        edition.name
      ) : (
        <PlaceLink to={{ screen: 'terms-set', id: set.id }}>{edition.name}</PlaceLink>
      )}
    </span>
  )
}
