import { ActionIcon, Textarea } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react'
import form from '../../parts/form/Form.module.css'
import { fieldId } from '../../parts/form/fields.ts'
import { focusField } from '../../parts/form/focusField.ts'
import { TypedField } from '../../parts/form/TypedField.tsx'
import { AddBlock } from './AddBlock.tsx'
import { BlockFields } from './BlockFields.tsx'
import type { ClauseDraft } from './draft/index.ts'
import classes from './Editor.module.css'
import { wholePath } from './faultText.ts'
import { useTermsForm, useTermsTexts } from './termsForm.ts'

interface ClauseProps {
  readonly clause: ClauseDraft
  readonly index: number
}

/** A clause: its number, its words, and the building blocks that are reckoned with. */
export function ClauseFields({ clause, index }: ClauseProps) {
  const t = useTermsTexts()
  const { changeClause, errorAt, leave } = useTermsForm()
  const path = `clauses[${index}]`
  return (
    <fieldset className={classes.clause}>
      <legend>{t.clause(clause.ref.trim())}</legend>
      <ClauseTools clause={clause} index={index} />
      <div className={form.fields}>
        <TypedField
          path={`${path}.ref`}
          label={t.fields.ref}
          value={clause.ref}
          onChange={(ref) => changeClause(index, { ref })}
          width="short"
          needed
          extra={{ maxLength: 80 }}
        />
        <TypedField
          path={`${path}.heading`}
          label={t.fields.heading}
          value={clause.heading}
          onChange={(heading) => changeClause(index, { heading })}
          width="wide"
          extra={{ maxLength: 200 }}
        />
      </div>
      <Textarea
        id={fieldId(`${path}.says`)}
        label={t.fields.says}
        value={clause.says}
        error={errorAt(`${path}.says`)}
        maxLength={4000}
        autosize
        minRows={1}
        maxRows={12}
        onChange={(event) => changeClause(index, { says: event.currentTarget.value })}
        onBlur={() => leave(`${path}.says`)}
      />
      {clause.blocks.map((block, at) => (
        <BlockFields key={block.key} block={block} clause={clause} path={`${path}.blocks[${at}]`} at={[index, at]} />
      ))}
      <AddBlock clause={clause} index={index} />
    </fieldset>
  )
}

/** Moves a clause among the others, or takes it away. */
function ClauseTools({ clause, index }: ClauseProps) {
  const t = useTermsTexts()
  const { draft, change } = useTermsForm()
  const name = t.clause(clause.ref.trim())
  const others = draft.clauses.filter(({ key }) => key !== clause.key)
  const moveTo = (to: number) => change({ clauses: others.toSpliced(to, 0, clause) })
  const remove = () => {
    change({ clauses: others })
    // The button is gone with its clause; the one that takes its place is next.
    const next = Math.min(index, others.length - 1)
    requestAnimationFrame(() => focusField(fieldId(next < 0 ? wholePath : `clauses[${next}].ref`)))
  }
  const tools = [
    { label: t.moveUp(name), Icon: IconArrowUp, isOff: index === 0, run: () => moveTo(index - 1) },
    {
      label: t.moveDown(name),
      Icon: IconArrowDown,
      isOff: index === draft.clauses.length - 1,
      run: () => moveTo(index + 1),
    },
    { label: t.removeClause(name), Icon: IconX, isOff: false, run: remove },
  ]
  return (
    <div className={classes.tools}>
      {tools.map(({ label, Icon, isOff, run }) => (
        <ActionIcon
          key={label}
          variant="subtle"
          color="gray"
          size="sm"
          aria-label={label}
          title={label}
          aria-disabled={isOff}
          data-off={isOff}
          onClick={() => !isOff && run()}
        >
          <Icon size={15} aria-hidden />
        </ActionIcon>
      ))}
    </div>
  )
}
