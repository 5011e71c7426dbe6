/**
 * The long fuzz run, too long for every test run: `npm run fuzz -- [TEXTS] [SEED]`, on the built package, since what tsx
 * makes of the sources is slower. Fails on the first text that throws, breaks an invariant, or takes longer than 50 ms per
 * 10 kB (and 50 ms at least) of the processor's time however often it is tried.
 */
import fc from 'fast-check';
import type * as Library from '../../src/index.js';
import { checkInvariants } from './invariants.js';
import { hostileText } from './texts.js';

const built = new URL('../../dist/index.js', import.meta.url).href;
const { analyze } = (await import(built)) as typeof Library;

const [numRuns = 100_000, seed = 1] = process.argv.slice(2).map(Number);
const MOST_MS_PER_UNIT = 50 / 10_000;
const WARM_UP = 300;
/** A slow text is tried again: a pause of the collector, or a neighbour on the machine, passes. */
const MOST_TRIES = 8;

/** Milliseconds of the processor, the least of as many tries as it takes to stay within `limit`. */
function time(text: string, limit: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < MOST_TRIES && least > limit; i++) {
    const begun = process.cpuUsage();
    analyze(text);
    least = Math.min(least, process.cpuUsage(begun).user / 1000);
  }
  return least;
}

// Code that has not run before is slow: what is measured is the library as it runs over a corpus.
for (const text of fc.sample(hostileText, { numRuns: WARM_UP, seed })) analyze(text);

let done = 0;
let slowest = 0;
fc.assert(
  fc.property(hostileText, (text) => {
    checkInvariants(text, analyze(text));
    const limit = Math.max(50, text.length * MOST_MS_PER_UNIT);
    const took = time(text, limit);
    if (took > limit) throw new Error(`${took.toFixed(0)} ms for ${text.length} code units`);
    slowest = Math.max(slowest, took);
    if (++done % 1000 === 0) console.log(`${done} texts, slowest ${slowest.toFixed(1)} ms`);
  }),
  { numRuns, seed },
);
console.log(`${done} texts: no throw, no broken invariant, slowest ${slowest.toFixed(1)} ms`);
