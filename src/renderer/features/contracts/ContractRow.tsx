import { ActionIcon, Menu } from '@mantine/core'
import { IconCopy, IconDots, IconPencil, IconTrash } from '@tabler/icons-react'
import { contractsTexts } from '../../../shared/texts/contracts.ts'
import { ContractLink } from '../../parts/ContractLink.tsx'
import { Tick } from '../../parts/Tick.tsx'
import { useOnceAsked } from '../../parts/useOnceAsked.ts'
import { tick } from '../../state/chosen.ts'
import { deleteAndTell } from '../../state/commands.ts'
import { useFormats, useLanguage, useTexts } from '../../state/language.ts'
import { goTo } from '../../state/navigation.ts'
import classes from './Contracts.module.css'
import type { Row } from './columns.ts'

interface ContractRowProps {
  readonly row: Row
  /** Its place among all rows, with the head as the first. */
  readonly index: number
  readonly chosen: boolean
}

/** One contract: what it is, where it stands, what it costs, what is next. */
export function ContractRow({ row, index, chosen }: ContractRowProps) {
  const t = useTexts(contractsTexts)
  const format = useFormats()
  const { record, supplierName, evaluation } = row.of
  const { totals } = evaluation
  return (
    <tr aria-rowindex={index} data-ended={row.state === 'ended' || undefined} data-contract-row={record.id}>
      <td className={classes.tick}>
        <Tick aria-label={t.select(record.title)} checked={chosen} onTick={(ticked) => tick([record.id], ticked)} />
      </td>
      <th scope="row">
        <ContractLink id={record.id}>{record.title}</ContractLink>
        <div className={classes.details}>
          {[record.contractNumber, ...record.tags, record.example ? t.example : ''].filter(Boolean).join(' · ')}
        </div>
      </th>
      <td>{supplierName}</td>
      <td>
        <span className={classes.state} data-state={row.state}>
          {t.states[row.state]}
        </span>
      </td>
      <td className="number">{format.money(totals.monthlyNet)}</td>
      <td className="number">{format.money(totals.yearNet)}</td>
      <td className="number">{row.sendBy === null ? '–' : format.dayShort(row.sendBy)}</td>
      <td className="number">
        {row.end === null ? t.dayUnknown : format.dayShort(row.end)}
        {row.cautiousEnd !== null && (
          <div className={classes.details}>{t.cautiously(format.dayShort(row.cautiousEnd))}</div>
        )}
      </td>
      <td className={classes.menu}>
        <RowMenu id={record.id} title={record.title} />
      </td>
    </tr>
  )
}

/** What can be done with it. */
function RowMenu({ id, title }: { readonly id: string; readonly title: string }) {
  const t = useTexts(contractsTexts)
  const language = useLanguage()
  const { asked, opened, setOpened, ask, button } = useOnceAsked()
  const dots = (
    <ActionIcon
      ref={button}
      variant="subtle"
      color="gray"
      aria-label={t.actions(title)}
      aria-haspopup="menu"
      {...(!asked && { onClick: ask })}
    >
      <IconDots size={17} aria-hidden />
    </ActionIcon>
  )
  if (!asked) return dots
  return (
    <Menu opened={opened} onChange={setOpened} position="bottom-end" withInitialFocusPlaceholder={false}>
      <Menu.Target>{dots}</Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconPencil size={15} aria-hidden />} onClick={() => goTo({ screen: 'form', id })}>
          {t.edit}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconCopy size={15} aria-hidden />}
          onClick={() => goTo({ screen: 'form', id: null, copyOf: id })}
        >
          {t.duplicate}
        </Menu.Item>
        <Menu.Item leftSection={<IconTrash size={15} aria-hidden />} onClick={() => void deleteAndTell([id], language)}>
          {t.delete}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
