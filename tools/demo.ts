/**
 * `npm run demo [-- --out DIR] [--now YYYY-MM-DD] [--lang da|en]`: the app itself on example contracts, without a
 * window. DIR (`demo/` if left out) gets its PDF, a picture of each screen, and the contracts as an `evaluate`
 * request; the contracts side by side are printed.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { systemClock } from '../src/main/clock.ts'
import { appraise, contextOf, evaluateRequest, sideBySide } from '../src/shared/portfolio/index.ts'
import { showOptions } from './show/options.ts'
import { takePictures } from './show/pictures.ts'
import { runTool, withExamples } from './show/run.ts'
import { exportSummary } from './show/summaryPdf.ts'

await runTool(async () => {
  const { out, now, language } = showOptions(process.argv.slice(2), systemClock().today(), 'demo')
  await withExamples({ now, language: language ?? 'da' }, async (shown) => {
    const { records, settings } = shown
    mkdirSync(out, { recursive: true })
    const context = contextOf(now, settings)
    const appraisals = records.map((record) => appraise(record, context))
    console.log(`\n${sideBySide(appraisals, context, shown.language)}\n`)

    const pictures = await takePictures(shown, out, [{ width: 1280, height: 800, theme: 'light' }])
    const request = join(out, 'contracts.json')
    writeFileSync(request, `${JSON.stringify(evaluateRequest(records, settings, now), null, 2)}\n`)
    const summary = join(out, 'summary.pdf')
    await exportSummary(shown, summary)

    console.log(`The summary as a PDF:         ${summary}`)
    console.log(`The screens, ${pictures.length} pictures:     ${join(out, '*.png')}`)
    console.log(`The contracts for evaluate:   ${request}`)
  })
})
