import fc from 'fast-check'

/** What somebody would write who means harm, or what goes wrong by itself. */
export const nastyTexts = [
  ...['', ' ', '\0', '\uD800', '\u202Etxt.exe', '\u200F', 'a\r\nBEGIN:VEVENT', "'; DROP TABLE contracts; --"],
  ...['<img src=x onerror=alert(1)>', '<script>alert(1)</script>', '=1+1', 'javascript:alert(1)', '%00'],
  ...[
    '../../../etc/passwd',
    '..\\..\\windows',
    '/etc/passwd',
    'C:\\',
    '\\\\server\\share',
    'file:///etc/passwd',
    'NUL',
  ],
  ...['__proto__', 'constructor', 'toString', '9999-12-31', '2026-02-30', '0000-00-00', '1e999', 'x'.repeat(5000)],
]

const nastyNumbers = [0, -0, -1, 0.1, 1e308, -1e308, 2 ** 53, 2 ** 31, -(2 ** 31), 1e-320]

/** JSON texts of objects that would change every other, were they copied without care. */
const nastyObjects = [
  '{"__proto__":{"polluted":true}}',
  '{"constructor":{"prototype":{"polluted":true}}}',
  '{"id":{"__proto__":{"polluted":true}},"toString":1,"length":4294967295}',
].map((text) => JSON.parse(text) as unknown)

/** Anything that can be said in JSON, the nasty before the rest. */
export const nasty: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(...nastyTexts, ...nastyNumbers, null, true, [], {}, ...nastyObjects),
  fc.jsonValue({ maxDepth: 2 }),
)

/** Whether something was put into what all objects share. */
export function isPolluted(): boolean {
  const fresh: Record<string, unknown> = {}
  return fresh.polluted !== undefined || Object.keys(Object.prototype).length > 0
}
