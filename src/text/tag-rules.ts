/**
 * wink's part-of-speech rules on flat tables of integers. Each machine is a finite automaton over tags (or, for function
 * words, over the class of the word) that finds patterns greedily from the left; a pattern names one of its tokens and
 * the tag that this token takes. The machines are part of wink-eng-lite-web-model (MIT); how they are run is described in
 * wink-nlp's automaton.js, and done here in the same order.
 */

/** wink's numbers for a hinted word and for "any other token". */
const HINT_BASE = 1_080_000;
const OTHERWISE = 2_070_003;

interface TagMachine {
  /** Next state by `state * EVENTS + event`; 0 is the root. */
  readonly next: Uint16Array;
  /** By state: what ends there. 0: nothing; `SKIP`: a pattern that changes no tag. */
  readonly target: Int16Array;
  /** By state: which token of the pattern takes the tag, counted from the first one. */
  readonly offset: Uint8Array;
  /** By state: the state whose pattern holds if no longer one does; 0: none. */
  readonly otherwise: Uint16Array;
}

const SKIP = 0x7fff;
const TAG_EVENTS = 32;
const HINT_EVENTS = 96;
const EVENTS = TAG_EVENTS + HINT_EVENTS;

/** Tokens as the rules see them; `tags` is changed in place. */
export interface TaggedTokens {
  readonly count: number;
  /** wink's tag codes. */
  readonly tags: Uint8Array;
  readonly hints: Uint8Array;
  /** Bit t: tag t is possible. */
  readonly possible: Int32Array;
}

/** Turns wink's machines into tables. */
export function compileMachine(json: string): TagMachine {
  const [, , states, terminal, marks] = JSON.parse(json) as [
    number,
    number,
    Record<string, Record<string, number>>,
    Record<string, string>,
    Record<string, [number, number]>,
  ];
  const numbers = [...Object.keys(states), ...Object.keys(terminal)].map(Number);
  for (const row of Object.values(states)) numbers.push(...Object.values(row));
  const size = Math.max(...numbers) + 1;
  const machine: TagMachine = {
    next: new Uint16Array(size * EVENTS),
    target: new Int16Array(size),
    offset: new Uint8Array(size),
    otherwise: new Uint16Array(size),
  };
  for (const [state, row] of Object.entries(states)) {
    for (const [event, to] of Object.entries(row)) {
      const code = Number(event);
      if (code === OTHERWISE) machine.otherwise[Number(state)] = to;
      else if (code < TAG_EVENTS) machine.next[Number(state) * EVENTS + code] = to;
      else if (code >= HINT_BASE && code < HINT_BASE + HINT_EVENTS) {
        machine.next[Number(state) * EVENTS + code - HINT_BASE + TAG_EVENTS] = to;
      }
    }
  }
  for (const [state, name] of Object.entries(terminal)) {
    machine.target[Number(state)] = name === '0' ? SKIP : Number(name);
    machine.offset[Number(state)] = marks[state]?.[0] ?? 0;
  }
  return machine;
}

/** Applies one machine. Patterns are found on the tags as they were, and then changed. Linear: patterns are short. */
export function applyMachine(machine: TagMachine, tokens: TaggedTokens): void {
  const { next, target, offset, otherwise } = machine;
  const { count, tags, hints } = tokens;
  const at: number[] = [];
  const states: number[] = [];
  const found = (first: number, state: number) => {
    if (target[state] === SKIP) return;
    at.push(first + offset[state]!);
    states.push(state);
  };
  let state = 0;
  let first = 0;
  let shorter = 0;
  let shorterEnd = 0;
  for (let i = 0; i < count; i++) {
    for (let j = i; ; j++) {
      const event = j === count ? 0 : hints[j]! > 0 ? TAG_EVENTS + hints[j]! : tags[j]!;
      const to = next[state * EVENTS + event]!;
      if (state === 0 && to !== 0) first = j;
      if (to !== 0 && target[to] === 0) {
        state = to;
        if (otherwise[state] !== 0) {
          shorter = otherwise[state]!;
          shorterEnd = j;
        }
        continue;
      }
      if (to !== 0) {
        found(first, to);
        i = j;
      } else if (shorter !== 0) {
        found(first, shorter);
        i = shorterEnd;
      }
      state = 0;
      shorter = 0;
      break;
    }
  }
  for (let k = 0; k < at.length; k++) change(tokens, at[k]!, target[states[k]!]!);
}

/** A negative target is unconditional; a positive one must be possible for the word. */
function change({ tags, possible }: TaggedTokens, i: number, target: number): void {
  if (target < 0) tags[i] = -target;
  else if ((possible[i]! & (1 << target)) !== 0) tags[i] = target;
}
