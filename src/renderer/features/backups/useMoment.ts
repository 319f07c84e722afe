import { momentInText } from '../../parts/duties/moment.ts'
import { useLanguage } from '../../state/language.ts'
import { useRulesContext } from '../../state/portfolio.ts'

/** Writes moments in UTC as the clock on the wall showed them: 'i dag kl. 10.31', '20. november 2026 kl. 8.00'. */
export function useMoment(): (iso: string) => string {
  const language = useLanguage()
  const { today } = useRulesContext()
  return (iso) => momentInText(iso, today, language)
}
