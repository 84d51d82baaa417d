import {fileURLToPath} from 'node:url'
import type {ViteUserConfig} from 'vitest/config'

// To analyse all rules takes the better part of a minute, and every file of tests would do it again; so they take
// what the build has found out. Rules that have changed since are analysed anew, and `prepared.test.ts` checks it all.
const prepared = fileURLToPath(new URL('../dist/packs/prepared-packs.js', import.meta.url))

const config: ViteUserConfig = {
  resolve: {alias: [{find: './prepared-packs.ts', replacement: prepared}]},
  test: {testTimeout: 60_000}
}

export default config
