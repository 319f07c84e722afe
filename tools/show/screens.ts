import { type CommandId, commands } from '../../src/shared/commands/index.ts'
import type { ContractRecord } from '../../src/shared/ledger/index.ts'
import { suppliers } from '../../src/shared/rules/index.ts'
import { compareTexts } from '../../src/shared/texts/compare.ts'
import { contractsTexts } from '../../src/shared/texts/contracts.ts'
import { formTexts } from '../../src/shared/texts/form.ts'
import type { ShownLedger } from './ledger.ts'

/** A screen, and the way there from any other. */
export interface ScreenToShow {
  /** What its picture is called: `1-overview`. */
  readonly name: string
  /** Goes there as a person would, and waits until it is there. */
  go(): Promise<void>
  /** Leaves what lies over the app. */
  leave?(): Promise<void>
}

/** Every screen, in the order of the side bar; a contract's page once for each supplier. */
export function screensOf({ app: { page }, language, records }: ShownLedger): ScreenToShow[] {
  const words = (id: CommandId) => commands[id].words[language]
  const list = contractsTexts[language]
  const compare = compareTexts[language]
  const form = formTexts[language]
  const firstOf = suppliers.flatMap((supplier) => records.find(({ terms }) => terms.supplier === supplier) ?? [])
  // As many as fit beside each other.
  const compared = firstOf.slice(0, 5)
  const place = (name: string) => page.getByRole('navigation').getByRole('button', { name, exact: true }).click()
  const heading = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor()

  const contracts = async () => {
    await place(words('contracts'))
    await heading(list.title)
  }
  const contractPage = async ({ title }: ContractRecord) => {
    await contracts()
    await page.getByRole('rowheader').getByRole('link', { name: title, exact: true }).click()
    await heading(title)
  }
  const edit = async ({ title }: ContractRecord) => {
    await contracts()
    await page.getByRole('button', { name: list.actions(title), exact: true }).click()
    await page.getByRole('menuitem', { name: list.edit }).click()
    await heading(form.editContract(title))
  }
  const compareTab = async (name: string) => {
    await heading(compare.title)
    await page.getByRole('tab', { name }).click()
    await page.getByRole('tabpanel').getByRole('table').waitFor()
  }
  const compareContracts = async () => {
    await contracts()
    for (const { title } of compared) {
      await page.getByRole('checkbox', { name: list.select(title), exact: true }).check()
    }
    await page.getByRole('button', { name: list.compareChosen(compared.length) }).click()
    await compareTab(compare.contracts)
  }

  /** By the palette, which knows every command by its words. */
  const command = async (id: CommandId) => {
    await page.keyboard.press('Control+k')
    await page.getByRole('dialog').getByRole('combobox').fill(words(id))
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  }
  /** To a screen that a command opens, whatever its heading is. */
  const byCommand = async (id: CommandId) => {
    await place(words('overview'))
    await command(id)
    await page.getByRole('heading', { level: 1, name: words('overview') }).waitFor({ state: 'detached' })
    await page.getByRole('heading', { level: 1 }).waitFor()
  }

  return [
    {
      name: '1-overview',
      go: async () => {
        await place(words('overview'))
        await heading(words('overview'))
        await page.locator('.recharts-bar-rectangle').first().waitFor()
      },
    },
    { name: '2-contracts', go: contracts },
    ...firstOf.map((record) => ({ name: `3-contract-${record.terms.supplier}`, go: () => contractPage(record) })),
    ...firstOf
      .filter(({ terms }) => terms.supplier === 'unicom')
      .map((record) => ({ name: '4-form', go: () => edit(record) })),
    { name: '5-compare-contracts', go: compareContracts },
    {
      name: '6-compare-terms',
      go: async () => {
        await place(words('compare'))
        await compareTab(compare.terms)
      },
    },
    {
      name: '6-terms',
      go: async () => {
        await place(words('terms'))
        await heading(words('terms'))
      },
    },
    { name: '6-own-terms', go: () => byCommand('new-terms') },
    { name: '6-same-need', go: () => byCommand('new-need') },
    {
      name: '7-payments',
      go: async () => {
        await place(words('payments'))
        await heading(words('payments'))
        await page.locator('.recharts-bar-rectangle').first().waitFor()
      },
    },
    {
      name: '8-reminders',
      go: async () => {
        await place(words('reminders'))
        await heading(words('reminders'))
        await page.getByRole('table').first().waitFor()
      },
    },
    {
      name: '9-settings',
      go: async () => {
        await place(words('settings'))
        await heading(words('settings'))
      },
    },
    { name: '9-import', go: () => byCommand('import') },
    { name: '9-bin', go: () => byCommand('bin') },
    ...firstOf.slice(0, 1).map((record) => ({
      name: '4-leaving',
      go: async () => {
        await contractPage(record)
        await command('contract-leaving')
        await page.locator('.recharts-surface').first().waitFor()
      },
    })),
    {
      name: '9-palette',
      go: async () => {
        await place(words('overview'))
        await page.keyboard.press('Control+k')
        await page.getByRole('dialog').getByRole('option').first().waitFor()
      },
      leave: async () => {
        await page.keyboard.press('Escape')
        await page.getByRole('dialog').waitFor({ state: 'detached' })
      },
    },
  ]
}
