/**
 * The long fuzz run, too long for every test run: `npm run fuzz -- [TEXTS] [SEED]`, on the built package, since what tsx
 * makes of the sources is slower. Stops at the first text that throws or breaks an invariant; texts that take longer than
 * 50 ms per 10 kB (and 50 ms at least) of the processor's time however often they are tried are told at the end, so that a
 * busy machine hides nothing. Fails for either.
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
const slow: string[] = [];
fc.assert(
  fc.property(hostileText, (text) => {
    checkInvariants(text, analyze(text));
    const limit = Math.max(50, text.length * MOST_MS_PER_UNIT);
    const took = time(text, limit);
    if (took > limit)
      slow.push(`${took.toFixed(0)} ms for ${text.length} code units: ${JSON.stringify(text.slice(0, 80))}`);
    slowest = Math.max(slowest, took);
    if (++done % 1000 === 0) console.log(`${done} texts, slowest ${slowest.toFixed(1)} ms`);
  }),
  { numRuns, seed },
);
console.log(`${done} texts: no throw, no broken invariant, ${slow.length} too slow, slowest ${slowest.toFixed(1)} ms`);
for (const text of slow.slice(0, 20)) console.log(text);
if (slow.length > 0) process.exitCode = 1;
