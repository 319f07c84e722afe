import { expect, test, vi } from 'vitest'
import { z } from 'zod'
import { answer } from '../../src/main/ipc/answer.ts'
import { AppError } from '../../src/shared/ipc/result.ts'

const schema = z.strictObject({ count: z.int() })
const call = { channel: 'test', allowed: true, schema, input: { count: 2 }, handle: (input: unknown) => input }

test('a call is answered with what its handler makes of the parsed input', async () => {
  expect(await answer(call)).toEqual({ ok: true, value: { count: 2 } })
})

test('a stranger’s call never reaches the handler', async () => {
  const handle = vi.fn()
  expect(await answer({ ...call, allowed: false, handle })).toMatchObject({ ok: false, error: { code: 'forbidden' } })
  expect(handle).not.toHaveBeenCalled()
})

test('input that does not parse never reaches the handler, and the answer names the field', async () => {
  const handle = vi.fn()
  const result = await answer({ ...call, input: { count: 'two' }, handle })
  expect(result).toMatchObject({ ok: false, error: { code: 'bad-input', fields: [{ path: 'count' }] } })
  expect(handle).not.toHaveBeenCalled()
})

test('an error meant for the person crosses with its code', async () => {
  const handle = () => Promise.reject(new AppError('disk-full', 'There is no room left on the disk.'))
  const error = { code: 'disk-full', message: 'There is no room left on the disk.' }
  expect(await answer({ ...call, handle })).toEqual({ ok: false, error })
})

test('any other error is logged, and its details stay in the main process', async () => {
  const log = vi.fn()
  const fault = new Error('SQLITE_IOERR at /home/anna')
  const result = await answer({ ...call, handle: () => Promise.reject(fault) }, log)
  expect(result).toMatchObject({ ok: false, error: { code: 'failed' } })
  expect(JSON.stringify(result)).not.toContain('anna')
  expect(log).toHaveBeenCalledWith('test failed:', fault)
})
