/**
 * The long fuzz run, too long for every test run: `npm run fuzz -- [TEXTS] [SEED]`. Fails on the first text that throws,
 * breaks an invariant, or takes longer than 50 ms per 10 kB (and 50 ms at least) three times over.
 */
import fc from 'fast-check';
import { analyze } from '../../src/index.js';
import { checkInvariants } from './invariants.js';
import { hostileText } from './texts.js';

const [numRuns = 100_000, seed = 1] = process.argv.slice(2).map(Number);
const MOST_MS_PER_UNIT = 50 / 10_000;

function time(text: string): number {
  const begun = performance.now();
  analyze(text);
  return performance.now() - begun;
}

let done = 0;
let slowest = 0;
fc.assert(
  fc.property(hostileText, (text) => {
    checkInvariants(text, analyze(text));
    const limit = Math.max(50, text.length * MOST_MS_PER_UNIT);
    const took = Math.min(time(text), time(text), time(text));
    if (took > limit) throw new Error(`${took.toFixed(0)} ms for ${text.length} code units`);
    slowest = Math.max(slowest, took);
    if (++done % 10_000 === 0) console.log(`${done} texts, slowest ${slowest.toFixed(1)} ms`);
  }),
  { numRuns, seed },
);
console.log(`${done} texts: no throw, no broken invariant, slowest ${slowest.toFixed(1)} ms`);
