/**
 * `npm run licences`: prints how many packages of the app have which licence, from the last build; ends with 1 where one
 * is not known to allow that the app is given to others without its source.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PROJECT } from './launch/project.ts'
import type { Licence } from './licences/licence.ts'

const allowing = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'OFL-1.1',
])

const listed = JSON.parse(readFileSync(join(PROJECT, 'out/renderer/licences.json'), 'utf8')) as Licence[]
const byLicence = Map.groupBy(listed, ({ licence }) => licence)
for (const [licence, packages] of [...byLicence].sort((a, b) => b[1].length - a[1].length)) {
  const open = licence.split(/ (?:AND|OR) /).every((one) => allowing.has(one))
  console.log(`${packages.length}\t${licence}${open ? '' : '\tto be looked at'}`)
  if (!open) process.exitCode = 1
  if (!open || packages.length < 5)
    console.log(`\t${packages.map(({ name, version }) => `${name} ${version}`).join(', ')}`)
}
