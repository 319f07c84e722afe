import { Button } from '@mantine/core'
import type { Scenario } from '../../../shared/ledger/index.ts'
import { commonTexts } from '../../../shared/texts/common.ts'
import { scenarioTexts } from '../../../shared/texts/scenario.ts'
import { AmountUpTo } from '../../parts/Amount.tsx'
import { EmptyPlace } from '../../parts/EmptyPlace.tsx'
import { PlaceLink } from '../../parts/PlaceLink.tsx'
import { deleteScenarioAndTell, saveScenarioAndTell } from '../../state/commands.ts'
import { useLanguage, useTexts } from '../../state/language.ts'
import { useLedger } from '../../state/ledger.ts'
import { goTo } from '../../state/navigation.ts'
import { useRulesContext } from '../../state/portfolio.ts'
import { compared } from './compared.ts'
import { exampleScenario } from './example.ts'
import classes from './ScenarioList.module.css'
import { needInWords } from './words.ts'

/** The saved needs, each with who is cheapest for it; or what a need is for, where there is none. */
export function ScenarioList() {
  const t = useTexts(scenarioTexts)
  const scenarios = useLedger(({ scenarios }) => scenarios)
  const create = () => goTo({ screen: 'scenario', id: null })
  if (scenarios.size === 0) return <NoScenarios onCreate={create} />
  return (
    <>
      <div className={classes.tools}>
        <p>{t.list.intro}</p>
        <Button onClick={create}>{t.list.add}</Button>
      </div>
      <div className={classes.surface}>
        <table className={classes.list} aria-label={t.list.caption}>
          <thead>
            <tr>
              <th scope="col">{t.list.name}</th>
              <th scope="col">{t.list.need}</th>
              <th scope="col">{t.list.cheapest}</th>
              <th scope="col" className="number">
                {t.list.total}
              </th>
              <th scope="col">{t.list.actions}</th>
            </tr>
          </thead>
          <tbody>
            {[...scenarios.values()].map((scenario) => (
              <ScenarioRow key={scenario.id} scenario={scenario} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

function NoScenarios({ onCreate }: { readonly onCreate: () => void }) {
  const t = useTexts(scenarioTexts)
  const language = useLanguage()
  const { today } = useRulesContext()
  const tryExample = async () => {
    const example = exampleScenario(today, language, () => crypto.randomUUID())
    if ((await saveScenarioAndTell(example, language)) === null) goTo({ screen: 'scenario', id: example.id })
  }
  return (
    <EmptyPlace title={t.list.empty} hint={t.list.emptyHint}>
      <Button onClick={onCreate}>{t.list.add}</Button>
      <Button variant="default" onClick={() => void tryExample()}>
        {t.list.tryExample}
      </Button>
    </EmptyPlace>
  )
}

function ScenarioRow({ scenario }: { readonly scenario: Scenario }) {
  const t = useTexts(scenarioTexts)
  const common = useTexts(commonTexts)
  const language = useLanguage()
  const sets = useLedger(({ ownTerms }) => ownTerms)
  const { netPriceIndex } = useRulesContext()
  const { cheapest } = compared(scenario, sets, netPriceIndex, language)
  const { id, name } = scenario
  return (
    <tr>
      <th scope="row">
        <PlaceLink to={{ screen: 'scenario', id }}>{name}</PlaceLink>
      </th>
      <td>{needInWords(scenario, language)}</td>
      <td>{cheapest?.name ?? t.list.nobody}</td>
      <td className="number">
        {cheapest !== null && <AmountUpTo least={cheapest.outcome.net} most={cheapest.outcome.most} />}
      </td>
      <td className={classes.actions}>
        <Button
          size="compact-xs"
          variant="default"
          aria-label={t.list.editOf(name)}
          onClick={() => goTo({ screen: 'scenario', id })}
        >
          {common.edit}
        </Button>
        <Button
          size="compact-xs"
          variant="default"
          aria-label={t.list.duplicateOf(name)}
          onClick={() => goTo({ screen: 'scenario', id: null, copyOf: id })}
        >
          {common.duplicate}
        </Button>
        <Button
          size="compact-xs"
          variant="default"
          aria-label={t.list.deleteOf(name)}
          onClick={() => void deleteScenarioAndTell(id, language)}
        >
          {common.delete}
        </Button>
      </td>
    </tr>
  )
}
