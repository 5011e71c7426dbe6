/** Tense and voice of verbs by their forms, without a parse. */
import { type Document, P } from '../text/document.js';
import { type Form, FormKind } from './form.js';

const PRESENT = FormKind.presentBe | FormKind.presentAuxiliary;
const PAST = FormKind.pastBe | FormKind.pastAuxiliary;
const BE = FormKind.presentBe | FormKind.pastBe | FormKind.infiniteBe;

/** A verb's tense as its form tells it: −1 past, 1 present, 0 neither. `before` is the part of speech before it. */
export function tenseAt({ lower, kind }: Form, lemma: string, pos: number, before: number): -1 | 0 | 1 {
  if (pos === P.AUX) return (kind & PRESENT) !== 0 ? 1 : (kind & PAST) !== 0 ? -1 : 0;
  if (pos !== P.VERB) return 0;
  if (lower === lemma) return before === P.PART || before === P.AUX ? 0 : 1;
  if ((kind & FormKind.endsIng) !== 0) return 0;
  if ((kind & FormKind.endsS) !== 0) return 1;
  return before === P.AUX ? 0 : -1;
}

/**
 * Is token `i` the participle of a passive: "was shot", "has been widely criticised"? No word before `from` counts; `kind`
 * are the bits of {@link FormKind} of each token.
 */
export function passiveAt({ tokens }: Document, kind: Int32Array, i: number, from: number): boolean {
  const { pos, word, lemma } = tokens;
  if (pos[i] !== P.VERB || (kind[i]! & FormKind.endsIng) !== 0 || word[i]!.lower === lemma[i]) return false;
  for (let k = i - 1; k >= from && k >= i - 3; k--) {
    if ((kind[k]! & BE) !== 0) return true;
    if (pos[k] !== P.ADV && pos[k] !== P.PART) return false;
  }
  return false;
}
