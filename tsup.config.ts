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
  // Entries share chunks, so that the weights and the word lists are in the package once per module format.
  splitting: true,
  treeshake: false,
  sourcemap: false,
  clean: false,
};

// TypeScript 6 calls the `baseUrl` that tsup sets deprecated.
const dts = { compilerOptions: { ignoreDeprecations: '6.0' } };

export default defineConfig([
  { ...shared, entry: library, format: 'cjs', dts: false },
  {
    ...shared,
    entry: { ...library, cli: 'src/cli/bin.ts', worker: 'src/cli/worker.ts' },
    format: 'esm',
    external: [/^node:/],
    dts: false,
  },
  { entry: library, format: ['esm', 'cjs'], dts: { ...dts, only: true } },
]);
