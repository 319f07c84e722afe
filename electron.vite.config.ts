import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { channels, events } from './src/shared/ipc/index.ts'
import { licences } from './tools/licences/plugin.ts'

const root = import.meta.dirname

export default defineConfig({
  // Dependencies stay outside the bundle: better-sqlite3 brings a native library that can't be bundled.
  main: {
    build: {
      target: 'node20',
      lib: {
        entry: {
          index: resolve(root, 'src/main/index.ts'),
          background: resolve(root, 'src/main/background/worker.ts'),
        },
        formats: ['es'],
      },
      rolldownOptions: { output: { entryFileNames: '[name].js' } },
    },
  },
  // A sandboxed preload script can't be an ES module, and can require nothing but `electron`.
  preload: {
    define: {
      __CHANNEL_NAMES__: JSON.stringify(Object.keys(channels)),
      __EVENT_NAMES__: JSON.stringify(Object.keys(events)),
    },
    build: {
      externalizeDeps: false,
      lib: { entry: resolve(root, 'src/preload/index.ts'), formats: ['cjs'] },
      rolldownOptions: { output: { entryFileNames: 'index.cjs' } },
    },
  },
  renderer: {
    root: resolve(root, 'src/renderer'),
    plugins: [react(), licences(root)],
    // A data: font or script would not get past the Content-Security-Policy.
    build: {
      minify: true,
      // The page begins with scripts of some 390 kB compressed; `npm run bench` weighs them.
      chunkSizeWarningLimit: 600,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: resolve(root, 'src/renderer/index.html') },
    },
  },
})
