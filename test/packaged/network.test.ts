import { execFileSync } from 'node:child_process'
import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { launchPackaged, namedPackage } from '../../tools/app-driver/packaged.ts'
import { examples, temporaryFolder, today } from '../e2e/harness/index.ts'

/** What the whole app, each of its processes, asks the system for; from strace, which is Linux's. */
const canTrace = process.platform === 'linux' && isThere('strace')

test.runIf(canTrace)('no process of the app speaks to anything beyond this computer, nor asks for a name', async () => {
  const folder = temporaryFolder()
  const log = join(folder, 'calls')
  const traced = join(folder, 'varsel')
  const command = `strace -f -qq -e trace=connect,sendto,sendmsg,bind -o ${log} ${namedPackage()} "$@"`
  writeFileSync(traced, `#!/bin/sh\nexec ${command}\n`)
  chmodSync(traced, 0o755)

  const app = await launchPackaged(traced, [`--data=${join(folder, 'data')}`, `--now=${today}`, '--lang=da'])
  await app.call('ledger:save-contracts', { contracts: examples() as never })
  await app.page.reload()
  for (const name of ['Kontrakter', 'Sammenlign', 'Betalinger', 'Påmindelser', 'Vilkår', 'Indstillinger']) {
    await app.page.getByRole('navigation').getByRole('button', { name, exact: true }).click()
    await app.page.getByRole('heading', { level: 1 }).first().waitFor()
  }
  await app.close()

  const calls = readFileSync(log, 'utf8').split('\n')
  expect(calls.length).toBeGreaterThan(10)
  const inet = calls.filter((call) => /sa_family=AF_INET6?/.test(call))
  // The debugging port of this very test, on this computer alone.
  const onlyHere = /inet_addr\("127\.0\.0\.1"\)|"::1"/
  // Chromium asks the system's own routing table whether there is IPv6: a datagram socket sends nothing by this.
  const route = /connect\(\d+, .*sin6_port=htons\(443\).*"2001:4860:4860::8888"/
  const beyond = inet.filter((call) => !onlyHere.test(call) && !route.test(call))
  expect(beyond).toEqual([])
  expect(inet.filter((call) => /htons\(53\)/.test(call))).toEqual([])
})

function isThere(program: string): boolean {
  try {
    execFileSync(program, ['-V'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
