/**
 * Assembles training/kernel.wat and writes src/tagger/kernel-code.ts: `npx tsx training/kernel.ts`. Deterministic; needs no
 * data.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import wabt from 'wabt';

const source = new URL('./kernel.wat', import.meta.url);
const { parseWat } = await wabt();
const { buffer } = parseWat('kernel.wat', readFileSync(source, 'utf8'), { simd: true }).toBinary({});
const code = Buffer.from(buffer).toString('base64');
const lines = [
  '/** WebAssembly made from training/kernel.wat by training/kernel.ts; never edit. Base64. */',
  `export const KERNEL_CODE =\n  '${code}';`,
  '',
];
writeFileSync(new URL('../src/tagger/kernel-code.ts', import.meta.url), lines.join('\n'));
