import { Button, Checkbox } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { blockText } from '../../../shared/texts/blocks.ts'
import { Choice } from '../../parts/form/Choice.tsx'
import form from '../../parts/form/Form.module.css'
import { fieldId } from '../../parts/form/fields.ts'
import { focusField } from '../../parts/form/focusField.ts'
import { AmountField, PercentField, TypedField, WholeField } from '../../parts/form/TypedField.tsx'
import { useLanguage } from '../../state/language.ts'
import { addBlockId } from './AddBlock.tsx'
import { type BlockDraft, type BlockField, blockFields, type ClauseDraft, readWholeBlock } from './draft/index.ts'
import classes from './Editor.module.css'
import { useTermsForm, useTermsTexts } from './termsForm.ts'

interface BlockProps {
  readonly block: BlockDraft
  readonly clause: ClauseDraft
  readonly path: string
  /** Which clause and which block of it. */
  readonly at: readonly [clause: number, block: number]
}

/** A building block: its fields, and what it means in a sentence once it is whole. */
export function BlockFields({ block, clause, path, at }: BlockProps) {
  const t = useTermsTexts()
  const language = useLanguage()
  const { changeClause, errorAt } = useTermsForm()
  const name = t.blocks[block.kind]
  const whole = readWholeBlock(block, language)
  const wrong = errorAt(path)
  const remove = () => {
    changeClause(at[0], { blocks: clause.blocks.filter(({ key }) => key !== block.key) })
    requestAnimationFrame(() => focusField(addBlockId(at[0])))
  }
  return (
    <fieldset className={classes.block} id={fieldId(path)} tabIndex={-1}>
      <legend>{name}</legend>
      <Button
        className={classes.remove}
        size="compact-xs"
        variant="subtle"
        color="gray"
        leftSection={<IconX size={13} aria-hidden />}
        aria-label={t.removeBlock(name, t.clause(clause.ref.trim()))}
        onClick={remove}
      >
        {t.remove}
      </Button>
      {blockFields(block).length > 0 && (
        <div className={form.fields}>
          {blockFields(block).map((field) => (
            <Field key={field.name} field={field} block={block} path={`${path}.${field.name}`} at={at} />
          ))}
        </div>
      )}
      {wrong !== undefined && <p className={classes.wrong}>{wrong}.</p>}
      {whole !== null && <p className={classes.means}>{blockText(whole, language)}</p>}
    </fieldset>
  )
}

interface FieldProps extends Pick<BlockProps, 'block' | 'path' | 'at'> {
  readonly field: BlockField
}

function Field({ field, block, path, at }: FieldProps) {
  const t = useTermsTexts()
  const { changeBlock } = useTermsForm()
  const { name } = field
  const typed = block.typed[name] ?? ''
  const common = {
    path,
    label: t.blockFields[name] ?? name,
    value: typed,
    onChange: (value: string) => changeBlock(...at, { [name]: value }),
    hint: t.fieldHints[name],
  }
  switch (field.type) {
    case 'whole':
      return <WholeField {...common} width={field.needed ? 'short' : 'middle'} needed={field.needed} />
    case 'percent':
      return <PercentField {...common} needed />
    case 'amount':
      return <AmountField {...common} needed />
    case 'wholes':
      return <TypedField {...common} width="middle" needed extra={{ inputMode: 'numeric' }} />
    case 'choice':
      return (
        <Choice
          {...common}
          value={typed === '' ? field.options[0] : typed}
          options={field.options.map((value) => ({ value, label: t.choices[name]?.[value] ?? value }))}
          width={field.options.length > 2 ? 'wide' : 'middle'}
        />
      )
    case 'flag':
      return (
        <Checkbox
          id={fieldId(path)}
          className={form.beside}
          label={common.label}
          checked={typed === 'yes'}
          onChange={(event) => common.onChange(event.currentTarget.checked ? 'yes' : '')}
        />
      )
  }
}
