import { execFile } from 'node:child_process'
import { setTimeout } from 'node:timers/promises'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Answers the file dialogs of an app on Linux as a person does, with the keyboard (xdotool). */
export interface GtkDialogs {
  /** Answers every dialog from now on with a path; null cancels them. */
  answer(path: string | null): void
  stop(): void
}

/** Whether dialogs can be answered: on a Linux desktop, or a virtual one, with xdotool on the machine. */
export async function canAnswerDialogs(): Promise<boolean> {
  if (process.platform !== 'linux' || !process.env.DISPLAY) return false
  return run('xdotool', ['--version']).then(
    () => true,
    () => false,
  )
}

/** @param pid the app's; dialogs of others are left alone */
export function gtkDialogs(pid: number): GtkDialogs {
  let path: string | null | undefined
  let stopped = false
  void (async () => {
    while (!stopped) {
      await setTimeout(150)
      if (path === undefined) continue
      const dialog = await openDialog(pid)
      if (dialog !== undefined && !stopped) await answerWith(dialog, path).catch(() => {})
    }
  })()
  return {
    answer(next) {
      path = next
    },
    stop() {
      stopped = true
    },
  }
}

/** The window of the app that has a title of its own. */
async function openDialog(pid: number): Promise<string | undefined> {
  const args = ['search', '--all', '--onlyvisible', '--pid', String(pid), '--name', '.']
  const { stdout } = await run('xdotool', args).catch(() => ({ stdout: '' }))
  for (const id of stdout.split('\n').filter(Boolean)) {
    const { stdout: name } = await run('xdotool', ['getwindowname', id]).catch(() => ({ stdout: 'Varsel' }))
    if (!name.trim().startsWith('Varsel')) return id
  }
  return undefined
}

async function answerWith(dialog: string, path: string | null): Promise<void> {
  await run('xdotool', ['windowfocus', '--sync', dialog])
  if (path === null) {
    await run('xdotool', ['key', 'Escape'])
  } else {
    // In a dialog that opens a slash begins a path; in one that saves the name is there to be typed over.
    await run('xdotool', ['key', 'ctrl+a'])
    await run('xdotool', ['type', '--delay', '5', path])
    await run('xdotool', ['key', 'Return'])
  }
  const gone = performance.now() + 2000
  while (performance.now() < gone && (await isOpen(dialog))) await setTimeout(50)
}

const isOpen = (dialog: string) =>
  run('xdotool', ['getwindowname', dialog]).then(
    () => true,
    () => false,
  )
