import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'

/** The save dialogs that a system has on board, as programs that print the path; they end unsuccessfully if cancelled. */
function programs(title: string, path: string): readonly (readonly [string, ...string[]])[] {
  switch (process.platform) {
    case 'darwin': {
      const quote = (text: string) => `"${text.replaceAll(/["\\]/g, '\\$&')}"`
      const script = `POSIX path of (choose file name with prompt ${quote(title)} default name ${quote(basename(path))})`
      return [['osascript', '-e', script]]
    }
    case 'win32': {
      const quote = (text: string) => `'${text.replaceAll("'", "''")}'`
      const script =
        'Add-Type -AssemblyName System.Windows.Forms; $d = New-Object System.Windows.Forms.SaveFileDialog; ' +
        `$d.Title = ${quote(title)}; $d.FileName = ${quote(basename(path))}; $d.InitialDirectory = ${quote(dirname(path))}; ` +
        "if ($d.ShowDialog() -eq 'OK') { [Console]::Out.Write($d.FileName) } else { exit 1 }"
      return [['powershell', '-NoProfile', '-STA', '-Command', script]]
    }
    default:
      return [
        ['zenity', '--file-selection', '--save', '--confirm-overwrite', `--title=${title}`, `--filename=${path}`],
        ['kdialog', '--title', title, '--getsavefilename', path],
      ]
  }
}

/**
 * Asks the person where to save, with a dialog of the system. Where there is none, a new file beside the suggestion
 * is taken, and said.
 *
 * @returns the path, or null if the person cancelled
 */
export async function pickSavePath(options: { title?: string; defaultPath?: string }): Promise<string | null> {
  const path = options.defaultPath ?? join(process.cwd(), 'file')
  for (const [program, ...args] of programs(options.title ?? '', path)) {
    const answer = await run(program, args)
    if (answer !== undefined) return answer
  }
  const free = unusedName(path)
  console.log(`Saving to ${free}`)
  return free
}

/** What a program prints; null if it ended unsuccessfully; undefined if it isn't there. */
function run(program: string, args: readonly string[]): Promise<string | null | undefined> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'ignore'] })
    let text = ''
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      text += part
    })
    child.on('error', () => resolve(undefined))
    child.on('close', (code) => resolve(code === 0 ? text.trim() || null : null))
  })
}

/** @example unusedName('/home/a/b.pdf') // '/home/a/b (2).pdf', if b.pdf is there */
function unusedName(path: string): string {
  const end = extname(path)
  const start = path.slice(0, path.length - end.length)
  let free = path
  for (let number = 2; existsSync(free); number++) free = `${start} (${number})${end}`
  return free
}
