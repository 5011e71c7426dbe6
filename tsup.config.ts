import { defineConfig, type Options } from 'tsup';

const library = {
  index: 'src/index.ts',
  schema: 'src/schema.ts',
  format: 'src/format/index.ts',
  evaluate: 'src/evaluate/index.ts',
};

const shared: Options = {
  target: 'es2022',
  platform: 'neutral',
  treeshake: false,
  sourcemap: false,
  clean: false,
};

// TypeScript 6 calls the `baseUrl` that tsup sets deprecated.
const dts = { compilerOptions: { ignoreDeprecations: '6.0' } };

export default defineConfig([
  // No shared chunks: tsup makes those with sucrase, which turns every `??` of the hot paths into a call.
  { ...shared, entry: library, format: 'cjs', splitting: false },
  {
    ...shared,
    entry: { ...library, cli: 'src/cli/bin.ts', worker: 'src/cli/worker.ts' },
    format: 'esm',
    // Weights and word lists are there once, in a chunk that entries share.
    splitting: true,
    external: [/^node:/],
  },
  { entry: library, format: ['esm', 'cjs'], dts: { ...dts, only: true } },
]);
