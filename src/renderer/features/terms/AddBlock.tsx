import { Button, Menu } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { Fragment } from 'react'
import { fieldId } from '../../parts/form/fields.ts'
import { focusField } from '../../parts/form/focusField.ts'
import { nextKey } from '../../parts/form/nextKey.ts'
import { type BlockKind, blockFields, blockGroups, type ClauseDraft } from './draft/index.ts'
import { useTermsForm, useTermsTexts } from './termsForm.ts'

/** The id of the button that adds a block to a clause. */
export function addBlockId(clause: number): string {
  return fieldId(`clauses[${clause}].add`)
}

type Group = keyof typeof blockGroups

const groups = Object.entries(blockGroups) as unknown as readonly (readonly [Group, readonly BlockKind[]])[]

/** Offers every building block, by what it is about. */
export function AddBlock({ clause, index }: { readonly clause: ClauseDraft; readonly index: number }) {
  const t = useTermsTexts()
  const { changeClause } = useTermsForm()
  const add = (kind: BlockKind) => {
    const { blocks } = clause
    changeClause(index, { blocks: [...blocks, { key: nextKey(blocks), kind, typed: {} }] })
    const [first] = blockFields({ kind, typed: {} })
    if (first === undefined) return
    // The menu gives the focus back first.
    setTimeout(() => focusField(fieldId(`clauses[${index}].blocks[${blocks.length}].${first.name}`)), 150)
  }
  return (
    <Menu position="bottom-start" withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button
          id={addBlockId(index)}
          size="compact-sm"
          variant="default"
          w="fit-content"
          leftSection={<IconPlus size={14} aria-hidden />}
          aria-label={t.addBlockTo(t.clause(clause.ref.trim()))}
        >
          {t.addBlock}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={380} style={{ overflowY: 'auto' }}>
        {groups.map(([group, kinds]) => (
          <Fragment key={group}>
            <Menu.Label>{t.groups[group]}</Menu.Label>
            {kinds.map((kind) => (
              <Menu.Item key={kind} onClick={() => add(kind)}>
                {t.blocks[kind]}
              </Menu.Item>
            ))}
          </Fragment>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
