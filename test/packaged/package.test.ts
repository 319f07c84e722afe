import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { extractFile, getRawHeader, listPackage } from '@electron/asar'
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { expect, onTestFinished, test } from 'vitest'
import { namedPackage, packagedCommand } from '../../tools/app-driver/packaged.ts'
import { launchApp, temporaryFolder } from '../e2e/harness/index.ts'

const program = namedPackage() as string
const resources =
  process.platform === 'darwin' ? join(dirname(program), '../Resources') : join(dirname(program), 'resources')
const archive = join(resources, 'app.asar')

const off = FuseState.DISABLE
const on = FuseState.ENABLE

test('the fuses in the program are as they should be', async () => {
  const wire = await getCurrentFuseWire(program)
  expect({
    runAsNode: wire[FuseV1Options.RunAsNode],
    nodeOptions: wire[FuseV1Options.EnableNodeOptionsEnvironmentVariable],
    inspect: wire[FuseV1Options.EnableNodeCliInspectArguments],
    asarIntegrity: wire[FuseV1Options.EnableEmbeddedAsarIntegrityValidation],
    onlyAsar: wire[FuseV1Options.OnlyLoadAppFromAsar],
    snapshot: wire[FuseV1Options.LoadBrowserProcessSpecificV8Snapshot],
    fileProtocol: wire[FuseV1Options.GrantFileProtocolExtraPrivileges],
  }).toEqual({
    ...{ runAsNode: off, nodeOptions: off, inspect: off },
    ...{ asarIntegrity: on, onlyAsar: on, snapshot: off, fileProtocol: off },
  })
})

test('the program does not run as Node, nor what the environment or the command line would have it run', async () => {
  const folder = temporaryFolder()
  const mark = join(folder, 'ran')
  const script = join(folder, 'script.cjs')
  writeFileSync(script, `require('node:fs').writeFileSync(${JSON.stringify(mark)}, '')`)
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: `--require ${script}` }
  const [command, ...args] = packagedCommand(program)
  // It starts as the app instead, and refuses an option of its own, so that it ends by itself.
  const end = await promisify(execFile)(command, [...args, script, '--inspect-brk=0', '--now=never'], { env }).catch(
    (error: { code: number; stderr: string }) => error,
  )
  expect(end).toMatchObject({ code: 2, stderr: expect.stringContaining('--now must be a day') })
  expect(end.stderr).not.toContain('Debugger listening')
  expect(existsSync(mark)).toBe(false)
})

test('a folder in the archive’s place is not run', async () => {
  const copy = mkdtempSync(join(tmpdir(), 'varsel-copy-'))
  onTestFinished(() => rmSync(copy, { recursive: true, force: true }))
  cpSync(dirname(program), copy, { recursive: true })
  rmSync(join(copy, 'resources'), { recursive: true })
  const mark = join(copy, 'ran')
  const app = join(copy, 'resources/app')
  mkdirSync(app, { recursive: true })
  writeFileSync(join(app, 'package.json'), '{ "main": "main.js" }')
  writeFileSync(
    join(app, 'main.js'),
    `require('node:fs').writeFileSync(${JSON.stringify(mark)}, ''); require('electron').app.exit(0)`,
  )
  const [, ...args] = packagedCommand(program)
  const own = join(copy, program.slice(dirname(program).length + 1))
  await promisify(execFile)(own, args, { timeout: 20_000 }).catch(() => {})
  expect(existsSync(mark)).toBe(false)
})

test('every file in the archive is what its fingerprint says', () => {
  const files = filesOf(getRawHeader(archive).header as Folder).filter(([, { unpacked }]) => !unpacked)
  const changed = files.filter(([path, { integrity }]) => {
    const bytes = extractFile(archive, path.slice(1))
    return integrity?.hash !== createHash('sha256').update(bytes).digest('hex')
  })
  expect(changed.map(([path]) => path)).toEqual([])
})

test('outside of the archive lies one native library, for this system alone', () => {
  const outside = readdirSync(join(resources, 'app.asar.unpacked'), { recursive: true, encoding: 'utf8' }).filter(
    (name) => statSync(join(resources, 'app.asar.unpacked', name)).isFile(),
  )
  const path = join('node_modules', 'better-sqlite3', 'prebuilds', `${process.platform}-${process.arch}.node`)
  expect(outside).toEqual([path])
})

test('the archive has nothing that is not run', () => {
  const files = listPackage(archive, { isPack: false })
  expect(files.length).toBeGreaterThan(100)
  const idle = files.filter((name) =>
    /\.(map|ts|tsx|md|cc|h|gyp)$|\/(test|tests|src)\/|@napi-rs|canvas|electron-vite/.test(name),
  )
  expect(idle).toEqual([])
})

test('what takes long has its own process in the package, too', async () => {
  const app = await launchApp({ data: temporaryFolder(), now: '2026-11-21' })
  const path = join(temporaryFolder(), 'tabel.csv')
  writeFileSync(path, 'Titel;Leverandør\nMobil;CloudKOM\n')
  await app.chooseFile(path)
  expect(await app.call('table:choose', undefined)).toEqual({ ok: true, value: true })
  expect(await app.call('table:read', {})).toMatchObject({ ok: true, value: { file: { name: 'tabel.csv' } } })
})

interface File {
  readonly unpacked?: boolean
  readonly integrity?: { readonly hash: string }
}
interface Folder {
  readonly files: Readonly<Record<string, File | Folder>>
}

function filesOf(folder: Folder, at = ''): [string, File][] {
  return Object.entries(folder.files).flatMap(([name, entry]) =>
    'files' in entry ? filesOf(entry, `${at}/${name}`) : [[`${at}/${name}`, entry] as [string, File]],
  )
}
