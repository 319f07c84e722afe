/**
 * `npm run pictures [-- --out DIR] [--now YYYY-MM-DD] [--lang da|en]`: every screen of the app on example contracts,
 * in both sizes that it is made for, light and dark, in both languages (or the one named). DIR is `docs/pictures/` if
 * left out.
 */
import { systemClock } from '../src/main/clock.ts'
import { showOptions } from './show/options.ts'
import { type Look, takePictures } from './show/pictures.ts'
import { runTool, withExamples } from './show/run.ts'

const sizes = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
] as const
const looks = sizes.flatMap((size): Look[] => [
  { ...size, theme: 'light' },
  { ...size, theme: 'dark' },
])

await runTool(async () => {
  const { out, now, language } = showOptions(process.argv.slice(2), systemClock().today(), 'docs/pictures')
  for (const each of language === null ? (['da', 'en'] as const) : [language]) {
    await withExamples({ now, language: each }, async (shown) => {
      const nameOf = (screen: string, { theme, width }: Look) => `${screen}-${each}-${theme}-${width}`
      const pictures = await takePictures(shown, out, looks, nameOf)
      console.log(`${pictures.length} pictures are in ${out}.`)
    })
  }
})
