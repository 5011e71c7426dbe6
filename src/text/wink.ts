/**
 * The only file that knows wink-nlp: a run of characters without white space in, its tokens out, each with what the
 * lexicon knows of it; and the rules by which wink's tagger turns default tags into tags in context.
 *
 * wink is asked about each run of characters alone and only once (`runs.ts` keeps the answers), and its tagging rules
 * are applied by `tag-rules.ts`, on arrays of integers. The result is what `readDoc` of the whole text gives, several
 * times faster, with offsets, and without wink's memory of earlier words, by which it splits and tags a word otherwise
 * the second time ("the nation's" after "Nation's"). tests/text/wink.test.ts holds both against each other.
 */
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { POS } from './document.js';

/** wink's own types leak `any`; this is the part of its insides that we call. Lexemes are numbered. */
interface WinkCache {
  value(lexeme: number): string;
  normal(lexeme: number): number;
  nox(packed: number): number;
  mappedSpelling(lexeme: number): number;
  property(lexeme: number, name: string): number;
  isMemberPOS(lexeme: number, tag: number): boolean;
}
/** A document inside wink: four numbers a token (lexeme; spaces and expansion; lemma and tag; negation). */
interface WinkData {
  readonly cache: WinkCache;
  readonly tokens: readonly number[];
}
/** A numbered list of strings inside wink: word forms, shapes, affixes. */
interface WinkList {
  readonly hash: Record<string, number>;
  readonly list: readonly string[];
}
type Setter = (data: WinkData, tags: readonly number[]) => void;
interface WinkModel {
  core(): { readonly features: Readonly<Record<string, WinkList>>; readonly pos: { readonly list: readonly string[] } };
  pos(): { machines: readonly string[]; setter: Setter };
  readonly addons: { lemmatize(value: string, tag: string, cache: WinkCache): string };
}

/** What wink knows of a token before it looks at its neighbours. */
export interface WinkToken {
  /** The form; nearly always as in the text. */
  readonly text: string;
  /** wink's code of the likeliest tag. */
  readonly tag: number;
  /** Class of function words that the tagging rules speak of; 0 for most words. */
  readonly hint: number;
  /** Bit t: wink's tag t is possible for this word. */
  readonly possible: number;
  /** Part of a contraction: the rules see its tag and may not change it. */
  readonly fixed: boolean;
  /** Lemma by {@link LEMMA_CLASS}. */
  readonly lemmas: readonly string[];
}

/** Lemmas differ by these tags only; 0 stands for all others. */
const LEMMA_TAGS = ['X', 'ADJ', 'NOUN', 'VERB'] as const;
export const LEMMAS = LEMMA_TAGS.length;
/** Index into {@link WinkToken.lemmas} by code of our tag. */
export const LEMMA_CLASS: readonly number[] = POS.map((tag) => Math.max(0, LEMMA_TAGS.indexOf(tag as 'X')));

/** Words unknown to wink after which its instance is thrown away: it never forgets them, a few MB. */
const MOST_UNKNOWN_WORDS = 40_000;

const LEMMA_BITS = 20;
const TOKEN_SIZE = 4;
/** The second number of an expanded contraction holds its expansion above these bits. */
const SPACES_MASK = 0xffff;

class WinkInstance {
  private readonly read: (text: string) => void;
  private readonly lists: readonly WinkList[];
  private readonly settled: readonly number[];
  readonly tagNames: readonly string[];
  private found: WinkToken[] = [];
  private unknown = 0;

  constructor() {
    let lists: WinkList[] = [];
    let names: readonly string[] = [];
    const source = model as unknown as WinkModel;
    const core = () => {
      const loaded = source.core();
      lists = Object.values(loaded.features).filter(({ hash }) => hash !== undefined);
      names = loaded.pos.list;
      return loaded;
    };
    // Only through the model that it loads can wink's insides be reached. The empty machine leaves tags as they are.
    const pos = () => ({
      ...source.pos(),
      machines: [JSON.stringify([100, 0, { 0: {} }, {}, {}, {}])],
      setter: (data: WinkData, tags: readonly number[]) => {
        this.found = tags.map((tag, i) => this.describe(data, i, Number(tag)));
      },
    });
    const wink = winkNLP(Object.assign(Object.create(null), model, { core, pos }), ['pos']);
    this.read = (text) => void wink.readDoc(text);
    this.lists = lists;
    this.settled = lists.map(({ list }) => list.length);
    this.tagNames = names;
  }

  get worn(): boolean {
    return this.unknown > MOST_UNKNOWN_WORDS;
  }

  tokensOf(run: string): WinkToken[] {
    this.found = [];
    this.read(run);
    this.forget();
    return this.found;
  }

  /** Forgets the words of the run just read, so that the next one is read as if it were the first. */
  private forget(): void {
    this.lists.forEach(({ hash, list }, i) => {
      for (let k = list.length - 1; k >= this.settled[i]!; k--) {
        if (hash[list[k]!] === undefined) break;
        delete hash[list[k]!];
        this.unknown++;
      }
    });
  }

  private describe({ cache, tokens }: WinkData, i: number, tag: number): WinkToken {
    const [lexeme, expansion, packed] = tokens.slice(i * TOKEN_SIZE, i * TOKEN_SIZE + 3) as [number, number, number];
    const expanded = expansion > SPACES_MASK;
    const normal = expanded ? cache.nox(expansion) : cache.normal(lexeme);
    const fixed = packed !== 0;
    let possible = 0;
    for (let t = 0; t < this.tagNames.length; t++) if (cache.isMemberPOS(normal, t)) possible |= 1 << t;
    return {
      text: cache.value(lexeme),
      tag,
      hint: cache.property(lexeme, 'posHint'),
      possible,
      fixed,
      lemmas: expanded ? LEMMA_TAGS.map(() => cache.value(packed & ((1 << LEMMA_BITS) - 1))) : lemmasOf(cache, lexeme),
    };
  }
}

/** As wink's own `its.lemma`, for each tag that makes a difference. */
function lemmasOf(cache: WinkCache, lexeme: number): string[] {
  const mapped = cache.mappedSpelling(lexeme);
  if (cache.property(mapped, 'isSLemma') === 1) {
    const lemma = cache.value(cache.property(mapped, 'lemma'));
    return LEMMA_TAGS.map(() => lemma);
  }
  const value = cache.value(cache.normal(lexeme));
  const { lemmatize } = (model as unknown as WinkModel).addons;
  return LEMMA_TAGS.map((tag) => lemmatize(value, tag, cache));
}

let instance: WinkInstance | undefined;
let instances = 0;

/** How many wink instances have been made: tells a test that its memory is let go. */
export const winkInstances = (): number => instances;

function winkInstance(): WinkInstance {
  if (instance === undefined || instance.worn) {
    instance = new WinkInstance();
    instances++;
  }
  return instance;
}

/** The tokens of a run of characters without white space, or of one line break. */
export const winkTokens = (run: string): WinkToken[] => winkInstance().tokensOf(run);

/** wink's tagging rules, as it writes them: see `tag-rules.ts`. */
export const winkTagMachines = (): readonly string[] => (model as unknown as WinkModel).pos().machines;

/** Our code by wink's code of a tag. */
export const winkTagCodes = (): Uint8Array =>
  Uint8Array.from(winkInstance().tagNames, (name) => Math.max(0, POS.indexOf(name as (typeof POS)[number])));
