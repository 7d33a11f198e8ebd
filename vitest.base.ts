import { defineConfig, type ViteUserConfig } from 'vitest/config';

// The workspace's packages are tested from their sources; setting conditions replaces Vite's own.
const conditions = ['@heliostat/source', 'module', 'node', 'development|production'];

/** What every package's vitest.config.ts starts from. Paths run from the package. */
const base: ViteUserConfig = defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['test/**/*.test.ts'],
    // A guard against hanging, not a promise of speed.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ['default', 'json'],
    // `pnpm verify` adds these up.
    outputFile: { json: '.results/tests.json' },
  },
});

export default base;
