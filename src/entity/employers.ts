/**
 * The bodies that a text speaks of, by name or by noun ("the county council"), in order: what "its spokesman", "the
 * group's president" and a chief executive without a company are looked up in.
 */
import { ANY_BODIES, GENERIC_BODIES } from '../lexicon/organization-words.js';
import { GOVERNED_NOUNS, OWN_NOUNS, PARTY_NAMES } from '../lexicon/role-bodies.js';
import { lastBefore, type TokenRange } from '../span.js';
import { type Document, P } from '../text/document.js';
import { WordFlag } from '../text/word.js';
import { ANY_KIND, headOfName, INSTITUTE, kindsOfName, kindsOfNoun, kindsOfWord, UNTOLD } from './body-kinds.js';
import { addTo, type Body, type BodyAt, isMedium, latest } from './body-mentions.js';
import { type Affiliation, type EntityDraft, textOf } from './draft.js';
import { headAfter, phraseEnding, Taken } from './noun-phrase.js';
import { ANY_PLACE, factsOf, In, listsOf } from './wordfacts.js';

const GENERIC = new Set(GENERIC_BODIES);
const ANY_BODY = new Set(ANY_BODIES);
const GOVERNED = new Set(GOVERNED_NOUNS);
const PARTIES = new Set(PARTY_NAMES);
const PARTY = kindsOfNoun('party');
/** What a place can stand for: its government or its team. */
const OF_PLACE = kindsOfNoun('government') | kindsOfNoun('rovers');
/** A judge's court has a name of its own: "the court" is the one that the text sits in, whoever else speaks of it. */
const COURT = kindsOfNoun('court');
const INDEFINITE = new Set(['a', 'an', 'another', 'one']);
const OWN = new Set(OWN_NOUNS);
/** How many mentions back a body is looked for, so that time stays linear. */
const FARTHEST = 40;
/** And how many sentences: for what is near ("its"), and for whom a text is about. */
const NEAR = 4;
const FAR = 14;

/** Whether a token is a noun for a body, by its lists alone. */
export const isBodyNoun = (doc: Document, i: number): boolean =>
  (factsOf(doc.tokens.word[i]!).lists & (In.bodyNoun | In.side)) !== 0 ||
  (kindsOfWord(doc.tokens.word[i]!) & INSTITUTE) !== 0;

const isPlace = (name: string): boolean => (listsOf(name.toLowerCase()) & ANY_PLACE) !== 0;

export class Employers {
  private readonly list: BodyAt[] = [];
  /** By head of a name, and by noun that the text gives to a body ("the operator, X"): in the order of the text. */
  private readonly byWord = new Map<string, BodyAt[]>();
  private readonly byNoun = new Map<string, BodyAt[]>();
  /** How often the text has a noun for what is governed ("city"). */
  private readonly nouns = new Map<string, number>();

  constructor(
    private readonly doc: Document,
    drafts: readonly EntityDraft[],
  ) {
    const named = drafts.filter(({ type }) => type === 'organization');
    const mentions = named.flatMap(({ id, name, aliases, mentions }) => {
      const body: Body = {
        name,
        entityId: id,
        kinds: isPlace(name) ? OF_PLACE : kindsOfName([name, ...aliases].join(' ')),
        named: true,
        count: 0,
      };
      return mentions.map((m): BodyAt => ({ from: m.from, to: m.to, body }));
    });
    mentions.sort((a, b) => a.from - b.from);
    for (const mention of mentions) {
      const head = headOfName(textOf(doc, mention.from, mention.to));
      if (!GOVERNED.has(head)) addTo(this.byWord, head, mention);
    }
    this.readText(drafts, mentions);
  }

  private readText(drafts: readonly EntityDraft[], mentions: readonly BodyAt[]): void {
    const { length, word } = this.doc.tokens;
    const taken = new Uint8Array(length);
    for (const draft of drafts)
      for (const { from, to } of draft.mentions)
        taken.fill(draft.type === 'organization' ? Taken.byName : Taken.byOwner, from, to);
    let next = 0;
    for (let i = 0; i < length; i++) {
      const mention = mentions[next];
      if (mention?.from === i) {
        next++;
        if (!isMedium(this.doc, mention)) {
          mention.body.count++;
          this.list.push(mention);
          this.apposed(mention);
        }
        i = mention.to - 1;
        continue;
      }
      if (taken[i] !== 0) continue;
      if ((word[i]!.flags & WordFlag.capital) !== 0 && PARTIES.has(word[i]!.lower)) this.addParty(i);
      if (!isBodyNoun(this.doc, i)) continue;
      const noun = word[i]!.lower;
      this.nouns.set(noun, (this.nouns.get(noun) ?? 0) + 1);
      const phrase = phraseEnding(this.doc, i, taken);
      if (phrase !== null) this.addNoun(phrase, taken[phrase.from] !== 0);
    }
  }

  /** "The operator, NAME", "the regulator NAME": the noun is the body's from here on. */
  private apposed({ from, to, body }: BodyAt): void {
    const { word, pos, sentence } = this.doc.tokens;
    const before = word[from - 1]?.text === ',' ? from - 2 : from - 1;
    if (before >= 0 && sentence[before] === sentence[from] && isBodyNoun(this.doc, before)) {
      const last = this.list.at(-2);
      if (last !== undefined && last.to === before + 1 && !last.body.named) this.list.splice(-2, 1);
      this.tellKind(word[before]!.lower, { from, to, body });
    }
    if (word[to]?.text !== ',' || sentence[to] !== sentence[from]) return;
    const head = headAfter(this.doc, to + 1);
    // "the First Amendment, a federal court ruled" is no apposition.
    const subject = head >= 0 && (pos[head + 1] === P.VERB || pos[head + 1] === P.AUX);
    if (head >= 0 && !subject && isBodyNoun(this.doc, head)) this.tellKind(word[head]!.lower, { from, to, body });
  }

  /** The noun is the body's from here on, and tells what it is: "the union NAME" is not meant by "the company". */
  private tellKind(noun: string, mention: BodyAt): void {
    addTo(this.byNoun, noun, mention);
    const kinds = kindsOfNoun(noun);
    if (kinds !== 0 && mention.body.kinds === UNTOLD) mention.body.kinds = kinds;
  }

  private addParty(i: number): void {
    const { text, lower } = this.doc.tokens.word[i]!;
    const known = latest(this.byNoun.get(lower), i, false) as Body | null;
    const body: Body = known ?? { name: text, entityId: null, kinds: PARTY, named: true, count: 0 };
    body.count++;
    this.list.push({ from: i, to: i + 1, body });
    if (known === null) addTo(this.byNoun, lower, { from: i, to: i + 1, body });
  }

  private addNoun(phrase: TokenRange, named: boolean): void {
    const found = INDEFINITE.has(this.doc.tokens.word[phrase.from - 1]!.lower)
      ? null
      : (this.ofPhrase(phrase) as Body | null);
    const noun = this.doc.tokens.word[phrase.to - 1]!.lower;
    const name = textOf(this.doc, phrase.from, phrase.to);
    const body: Body = found ?? { name, entityId: null, kinds: kindsOfNoun(noun), named, count: 0 };
    body.count++;
    const mention: BodyAt = { from: phrase.from, to: phrase.to, body };
    this.list.push(mention);
    if (found !== null) return;
    addTo(this.byNoun, noun, mention);
    // "The Norby council" is as good as a name.
    if (named) addTo(this.byWord, noun, mention);
  }

  /** The body that a noun phrase without its determiner takes up: "council", "group"; null for a new one. */
  ofPhrase({ from, to }: TokenRange): Affiliation | null {
    const noun = this.doc.tokens.word[to - 1]!.lower;
    const alone = to - from === 1;
    if (!alone) {
      const words = this.doc.tokens.word[to - 2]!.lower;
      const named = latest(this.byWord.get(noun), from, false);
      return named?.name.toLowerCase().includes(words) ? named : null;
    }
    const known = latest(this.byWord.get(noun), from, true) ?? latest(this.byNoun.get(noun), from, false);
    if (known !== null && (known as Body).named) return known;
    const kinds = kindsOfNoun(noun) || (ANY_BODY.has(noun) ? ANY_KIND : 0);
    return (kinds !== 0 && GENERIC.has(noun) && !OWN.has(noun) ? this.about(from, kinds, true) : null) ?? known;
  }

  /** The body that a noun phrase, with or without an article, means: one that the text knows, or one by that phrase. */
  called({ from, to }: TokenRange): Affiliation {
    let start = from;
    while (start < to - 1 && this.doc.tokens.pos[start] === P.DET) start++;
    return this.ofPhrase({ from: start, to }) ?? { name: textOf(this.doc, start, to), entityId: null };
  }

  /** What the text calls the governed: the body with the word in its name, else the noun itself that it uses most. */
  governed(at: number, words: readonly string[], used = false): Affiliation | null {
    for (const word of words) {
      const body = latest(this.byWord.get(word), at, true);
      if (body !== null) return body;
    }
    let best = used ? null : words[0]!;
    let most = 0;
    for (const word of words) {
      const count = this.nouns.get(word) ?? 0;
      if (count > most) [best, most] = [word, count];
    }
    // A mayor is of the city, or of the council where the text speaks of no city.
    const council = most === 0 && !used && words.includes('city') ? latest(this.byWord.get('council'), at, true) : null;
    return council ?? (best === null ? null : { name: best, entityId: null });
  }

  /** Mentions of bodies by noun ("the health ministry") before a token and within some sentences of it, the nearest first. */
  *nounsBefore(at: number, farthest: number): Generator<BodyAt> {
    const { sentence } = this.doc.tokens;
    const start = lastBefore(this.list, at);
    for (
      let m = start;
      m >= 0 && start - m < FARTHEST && sentence[at]! - sentence[this.list[m]!.from]! <= farthest;
      m--
    )
      if (!this.list[m]!.body.named && this.list[m]!.to <= at) yield this.list[m]!;
  }

  /** The body nearest before a token, a subject rather than an aside: "its". */
  near(at: number, kinds = ANY_KIND): Affiliation | null {
    return this.best(at, kinds, NEAR, 1, 0.25, false);
  }

  /** The first body by name in the sentence of a token after it, or in the next one. */
  next(at: number, kinds: number): Affiliation | null {
    const { sentence, quoted } = this.doc.tokens;
    for (let m = lastBefore(this.list, at) + 1; m < this.list.length; m++) {
      const { from, body } = this.list[m]!;
      if (sentence[from]! - sentence[at]! > 1) return null;
      if (body.named && (body.kinds & kinds) !== 0 && quoted[from]! < 0) return body;
    }
    return null;
  }

  /** The body that the text is about at a token. */
  about(at: number, kinds: number, named = false): Affiliation | null {
    return this.best(at, kinds, FAR, 0.25, 1, named);
  }

  private best(
    at: number,
    kinds: number,
    farthest: number,
    distance: number,
    often: number,
    named: boolean,
  ): Affiliation | null {
    const { sentence, quoted } = this.doc.tokens;
    let best: Body | null = null;
    let most = Number.NEGATIVE_INFINITY;
    const start = lastBefore(this.list, at);
    for (let m = start; m >= 0 && start - m < FARTHEST; m--) {
      const { from, to, body } = this.list[m]!;
      const away = sentence[at]! - sentence[from]!;
      if (away > farthest) break;
      if ((body.kinds & kinds) === 0 || to > at || (named && !body.named)) continue;
      if (kinds === COURT && (!body.name.includes(' ') || body.kinds === UNTOLD)) continue;
      if (quoted[from]! >= 0 && quoted[from] !== quoted[at]) continue;
      const score = often * Math.sqrt(body.count) - distance * away + this.standing(from, to) + (body.named ? 0.4 : 0);
      if (score > most) [best, most] = [body, score];
    }
    return best;
  }

  /** A subject stands out; what modifies a noun, or hangs on a preposition, does not. */
  private standing(from: number, to: number): number {
    const { pos, word, length } = this.doc.tokens;
    const link = from > 0 && pos[from - 1] === P.DET ? from - 2 : from - 1;
    if (link >= 0 && pos[link] === P.ADP) return 0;
    if (to < length && (pos[to] === P.VERB || pos[to] === P.AUX || word[to]!.lower === ',')) return 0.8;
    if (to < length && (pos[to] === P.NOUN || word[to]!.lower === "'s")) return 0;
    return from > 0 && (word[from - 1]!.flags & WordFlag.terminal) !== 0 ? 0.4 : 0;
  }
}
