import { keepLast } from '../../state/keepLast.ts'
import { useRulesContext } from '../../state/portfolio.ts'
import { useStandings } from '../../state/reminders.ts'
import { type Todo, todoOf } from './todo.ts'

/** What must be done, as it stands today. */
export function useTodo(): Todo {
  const { today } = useRulesContext()
  return todoNow(useStandings(), today)
}

const todoNow = keepLast(todoOf)
