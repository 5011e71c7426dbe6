/** Names with a nickname in marks: Dwayne “The Rock” Johnson is one person. */
import { type Document, passageAt } from '../text/document.js';
import { WordFlag } from '../text/word.js';
import { isCapital } from './context.js';
import { type Name, nameAt } from './recognise.js';

/** Tokens of a nickname with its two marks. */
const LONGEST = 6;

/** The names, those on either side of a nickname joined; in the order of the text. */
export function withNicknames(doc: Document, names: readonly Name[]): Name[] {
  const starts = new Map(names.map(({ from, to }) => [from, to]));
  const joined: Name[] = [];
  for (const name of names) {
    const last = joined.at(-1);
    if (last !== undefined && name.to <= last.to) continue;
    const to = name.type === 'person' ? afterNickname(doc, name.to) : -1;
    if (to < 0) joined.push(name);
    else joined.push(nameAt(name.from, Math.max(to + 1, starts.get(to) ?? 0), 'person'));
  }
  return joined;
}

/** The token after the nickname that begins at `at`, which is capitalised; −1: there is none. */
function afterNickname(doc: Document, at: number): number {
  const passage = at < doc.tokens.length ? passageAt(doc, at) : undefined;
  if (passage?.from !== at || passage.to - at > LONGEST || passage.to - at < 3) return -1;
  const { flags, sentence, length } = doc.tokens;
  const after = passage.to;
  if (after >= length || sentence[after] !== sentence[at] || !isCapital(doc, after)) return -1;
  // “No,” John “said” …: what ends with a comma or a stop is spoken.
  return isCapital(doc, at + 1) && (flags[after - 2]! & WordFlag.punctuation) === 0 ? after : -1;
}
