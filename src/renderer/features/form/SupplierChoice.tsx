import { newestEdition, type Supplier, suppliers } from '../../../shared/rules/index.ts'
import { commonTexts } from '../../../shared/texts/common.ts'
import { useTexts } from '../../state/language.ts'
import { useFormTexts } from './formState.ts'
import classes from './SupplierChoice.module.css'

interface SupplierChoiceProps {
  readonly chosen: Supplier | null
  readonly onChoose: (supplier: Supplier) => void
}

/** Whose terms: one of the five, or a supplier of the user's own. */
export function SupplierChoice({ chosen, onChoose }: SupplierChoiceProps) {
  const t = useFormTexts()
  const { ownSupplier } = useTexts(commonTexts)
  return (
    <fieldset className={classes.suppliers} data-chosen={chosen !== null}>
      <legend>{chosen === null ? t.chooseSupplier : t.supplierLegend}</legend>
      {suppliers.map((supplier) => (
        <label key={supplier} className={classes.supplier}>
          <input
            type="radio"
            name="supplier"
            value={supplier}
            checked={supplier === chosen}
            onChange={() => onChoose(supplier)}
          />
          <span>{supplier === 'other' ? ownSupplier : newestEdition(supplier).name}</span>
        </label>
      ))}
    </fieldset>
  )
}
