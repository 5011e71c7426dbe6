/**
 * The only file that knows wink-nlp: text in, word forms with offsets, part of speech and lemma out.
 *
 * wink gives no offsets, hangs on long runs without white space, and never empties its cache of unknown words. So the
 * text goes in by chunks whose runs are short, each token is found again by a cursor in the unchanged text, and the
 * instance is replaced when its cache has grown. See tests/text/wink.test.ts for what happens without each guard.
 */
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { CharRange } from '../span.js';
import { POS } from './document.js';
import { describeWord, type Word } from './word.js';

/** wink's own types leak `any`; this is the part of it that we call. */
interface WinkTokens {
  length(): number;
  itemAt(index: number): { out(its: unknown): string | undefined };
  out(its: unknown): unknown;
}
interface Wink {
  readDoc(text: string): { tokens(): WinkTokens };
  its: { readonly uniqueId: unknown; readonly pos: unknown; readonly value: unknown; readonly lemma: unknown };
}

/** Runs of non-space are broken here: wink's tokenizer is quadratic or worse in the length of a run. */
const LONGEST_RUN = 200;
/** A run this long is no prose (data, a base64 image, a row of marks): it is passed over as a whole. */
const OPAQUE_RUN = 2_000;
/** Longest piece that wink reads at once. */
const CHUNK = 24_000;
/** Unknown words, counted anew in each text, after which wink's cache is thrown away: a few MB. */
const MOST_UNKNOWN_WORDS = 40_000;

/** Receives each token in the order of the text. */
export type TokenSink = (start: number, end: number, word: Word, pos: number, lemma: string) => void;

const POS_CODE = new Map<string, number>(POS.map((name, code) => [name, code]));

/** A numbered list of strings inside wink: word forms, shapes, affixes. */
interface WinkList {
  readonly hash: Record<string, number>;
  readonly list: readonly string[];
}

/** What we call of wink's model. */
interface WinkModel {
  core(): { readonly features: Readonly<Record<string, WinkList>> };
}

/** A word form, and its lemma by part of speech. */
interface Form {
  readonly word: Word;
  readonly lemmas: string[];
}

/** One wink instance with what we remember of its words; dropped as a whole. */
class Reader {
  readonly wink: Wink;
  /** By wink's number of the word form; those that wink does not know until the end of the text only. */
  private readonly forms: Form[] = [];
  private readonly unknown = new Map<number, Form>();
  /** What wink remembers, and how much of each list is its own or forgotten. */
  private readonly lists: readonly WinkList[];
  private readonly settled: number[];
  private readonly firstUnknown: number;
  private highest = 0;

  constructor() {
    let lists: WinkList[] = [];
    const core = () => {
      const loaded = (model as unknown as WinkModel).core();
      lists = Object.values(loaded.features).filter(({ hash }) => hash !== undefined);
      return loaded;
    };
    // Only through the model that it loads can wink's memory be reached.
    this.wink = winkNLP(Object.assign(Object.create(null), model, { core }), ['pos']) as unknown as Wink;
    this.lists = lists;
    this.settled = lists.map(({ list }) => list.length);
    // A form nobody ever wrote gets the next free number.
    const [probe] = this.wink.readDoc('zqxjkvzqxj').tokens().out(this.wink.its.uniqueId) as number[];
    this.firstUnknown = probe ?? 0;
  }

  get worn(): boolean {
    return this.highest - this.firstUnknown > MOST_UNKNOWN_WORDS;
  }

  /**
   * Forgets the words of the text just read. wink splits and tags a word by what it has seen before ("the nation's" after
   * "Nation's"): without this a text would be read differently after another. Numbers are not given again, since wink
   * keeps more by number than can be reached.
   */
  forget(): void {
    this.lists.forEach(({ hash, list }, i) => {
      for (let k = this.settled[i]!; k < list.length; k++) delete hash[list[k]!];
      this.settled[i] = list.length;
    });
    this.unknown.clear();
  }

  /** Reads `view`, whose tokens are looked up in `text` from `start` on. */
  read(view: string, text: string, { start, end }: CharRange, sink: TokenSink): void {
    const { its } = this.wink;
    const tokens = this.wink.readDoc(view).tokens();
    const ids = tokens.out(its.uniqueId) as number[];
    const tags = tokens.out(its.pos) as string[];
    let cursor = start;
    for (let i = 0; i < ids.length; i++) {
      const id = ids[i]!;
      if (id > this.highest) this.highest = id;
      let form = id < this.firstUnknown ? this.forms[id] : this.unknown.get(id);
      if (form === undefined) {
        form = { word: describeWord(tokens.itemAt(i).out(its.value) ?? ''), lemmas: [] };
        if (id < this.firstUnknown) this.forms[id] = form;
        else this.unknown.set(id, form);
      }
      const { word, lemmas } = form;
      const at = text.startsWith(word.text, cursor) ? cursor : text.indexOf(word.text, cursor);
      if (at < 0 || at + word.text.length > end || isBlank(word.text)) continue;
      cursor = at + word.text.length;
      const pos = POS_CODE.get(tags[i]!) ?? 0;
      // wink has no lemma for contractions without their apostrophe ("dont").
      lemmas[pos] ??= (tokens.itemAt(i).out(its.lemma) ?? word.lower).toLowerCase();
      sink(at, cursor, word, pos, lemmas[pos]!);
    }
  }
}

/** White space, or characters without width. */
const isBlank = (s: string): boolean => s.charCodeAt(0) <= 32 || /^[\s\u200b-\u200f\u2028\u2029\u2060\ufeff]*$/.test(s);

let reader: Reader | undefined;
let readers = 0;

/** How many wink instances have been made: tells a test that the cache is recycled. */
export const readerGeneration = (): number => readers;

/**
 * Reads the given line ranges (in order, not overlapping) of `text` and hands every token to `sink`.
 * Offsets are UTF-16 code units of `text`. Time is linear in the text, whatever it holds.
 */
export function readTokens(text: string, lines: Iterable<CharRange>, sink: TokenSink): void {
  let view = '';
  let from = -1;
  let to = -1;
  const flush = () => {
    if (view !== '') {
      if (reader === undefined || reader.worn) {
        reader = new Reader();
        readers++;
      }
      // The slice bounds how far the search for a token that wink altered can run.
      const base = from;
      reader.read(view, text.slice(from, to), { start: 0, end: to - from }, (start, end, word, pos, lemma) =>
        sink(base + start, base + end, word, pos, lemma),
      );
    }
    view = '';
    from = -1;
  };
  for (const line of lines) {
    for (const piece of pieces(text, line)) {
      if (from >= 0 && piece.end - from > CHUNK) flush();
      if (from < 0) from = piece.start;
      view += text.slice(piece.start, piece.end);
      view += ' ';
      to = piece.end;
    }
    view += '\n';
  }
  flush();
  reader?.forget();
}

/** Cuts a line into pieces that wink can read: no run of non-space beyond {@link LONGEST_RUN}, none opaque. */
function* pieces(text: string, line: CharRange): Generator<CharRange> {
  let start = line.start; // of the piece being gathered
  let run = line.start; // of the current run of non-space
  for (let i = line.start; i <= line.end; i++) {
    const blank = i === line.end || isSpace(text.charCodeAt(i));
    if (!blank) continue;
    if (i - run > LONGEST_RUN) {
      if (run > start) yield { start, end: run };
      if (i - run <= OPAQUE_RUN) {
        for (let at = run; at < i; at += LONGEST_RUN) yield { start: at, end: Math.min(i, at + LONGEST_RUN) };
      }
      start = i;
    } else if (i - start > CHUNK / 2) {
      yield { start, end: i };
      start = i;
    }
    run = i + 1;
  }
  if (start < line.end) yield { start, end: line.end };
}

const isSpace = (code: number): boolean =>
  code <= 32 || code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x3000 || code === 0xfeff;
