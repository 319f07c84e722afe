import { Button, MultiSelect } from '@mantine/core'
import { IconFileTypePdf } from '@tabler/icons-react'
import { commonTexts } from '../../../shared/texts/common.ts'
import { compareTexts } from '../../../shared/texts/compare.ts'
import { EmptyPlace } from '../../parts/EmptyPlace.tsx'
import { compare, useCompared } from '../../state/chosen.ts'
import { exportPdf } from '../../state/exportPdf.ts'
import { useLanguage, useTexts } from '../../state/language.ts'
import { goTo } from '../../state/navigation.ts'
import { useAppraisals } from '../../state/portfolio.ts'
import classes from './Compare.module.css'
import { ContractColumns } from './ContractColumns.tsx'

/** The contracts that are chosen, side by side. */
export function CompareContracts() {
  const t = useTexts(compareTexts)
  const words = useTexts(commonTexts)
  const language = useLanguage()
  const appraisals = useAppraisals()
  const ids = useCompared(({ ids }) => ids)
  const chosen = appraisals.filter(({ record }) => ids.has(record.id))
  if (appraisals.length === 0) {
    return (
      <EmptyPlace title={t.noContracts} hint={t.noneHint}>
        <Button onClick={() => goTo({ screen: 'form', id: null })}>{t.addFirst}</Button>
      </EmptyPlace>
    )
  }
  return (
    <>
      <MultiSelect
        className={classes.choose}
        label={t.choose}
        placeholder={chosen.length === 0 ? t.chooseHint : ''}
        data={appraisals.map(({ record, supplierName }) => ({
          value: record.id,
          label: `${record.title} · ${supplierName}`,
        }))}
        value={chosen.map(({ record }) => record.id)}
        onChange={compare}
        searchable
        limit={50}
        hidePickedOptions
        clearable
      />
      {chosen.length < 2 ? (
        <EmptyPlace title={t.none} hint={t.noneHint} />
      ) : (
        <>
          <ContractColumns appraisals={chosen} />
          <Button
            className={classes.pdf}
            variant="default"
            leftSection={<IconFileTypePdf size={16} aria-hidden />}
            onClick={() =>
              void exportPdf({ kind: 'comparison', language, contracts: chosen.map(({ record }) => record.id) })
            }
          >
            {words.savePdf}
          </Button>
        </>
      )}
    </>
  )
}
