import { type IpcMainInvokeEvent, ipcMain, type WebContents } from 'electron'
import { type AnyChannelName, allChannels, type OutputOf, type ParsedOf } from '../../shared/ipc/index.ts'
import type { Origins } from '../origin.ts'
import { answer } from './answer.ts'

/** Who asks. */
export interface Caller {
  readonly contents: WebContents
}

type Handler<Name extends AnyChannelName> = (
  input: ParsedOf<Name>,
  caller: Caller,
) => OutputOf<Name> | Promise<OutputOf<Name>>

/** Handlers for some of the channels; the rest come from other groups. */
export type Handlers = { readonly [Name in AnyChannelName]?: Handler<Name> }

/** Handlers for all of them: what `register` wants, so that a channel without a handler does not compile. */
export type AllHandlers = { readonly [Name in AnyChannelName]: Handler<Name> }

/** Told of an error that nobody foresaw. */
type Failed = (channel: AnyChannelName, error: unknown) => void

/**
 * Puts a handler behind every declared channel. A call from a frame that is not a main frame of the app, or whose
 * input does not parse, never reaches the handler; nothing a handler throws crosses as it is (answer.ts).
 */
export function register(handlers: AllHandlers, origins: Origins, failed: Failed): void {
  for (const name of Object.keys(allChannels) as AnyChannelName[]) {
    const handler = handlers[name] as (input: unknown, caller: Caller) => unknown
    ipcMain.handle(name, (event, input: unknown) =>
      answer(
        {
          channel: name,
          allowed: isFromApp(event, origins),
          schema: allChannels[name].input,
          input,
          handle: (parsed) => handler(parsed, { contents: event.sender }),
        },
        (text, error) => {
          console.error(text, error)
          failed(name, error)
        },
      ),
    )
  }
}

function isFromApp(event: IpcMainInvokeEvent, origins: Origins): boolean {
  const frame = event.senderFrame
  return frame !== null && frame.parent === null && origins.isApp(frame.url)
}
