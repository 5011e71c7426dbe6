/** The guards around wink-nlp: each example hangs, drifts or grows without its guard. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { POS, tokensToSpan } from '../../src/text/document.js';
import { readDocument } from '../../src/text/read.js';
import { winkInstances } from '../../src/text/wink.js';
import { leastCpu } from '../cpu.js';

const formsOf = (text: string): string[] => readDocument(text).tokens.word.map((w) => w.text);

describe('offsets', () => {
  it.each([
    ['non-breaking and zero-width spaces', 'A\u00a0b\u200bc \u2009d'],
    ['a byte order mark', '\ufeffThe end.'],
    ['emoji and other astral characters', 'Well 😀 done 👩‍👩‍👧 𝒳.'],
    ['a lone surrogate', 'One \ud800 two.'],
    ['CRLF line ends', 'One.\r\nTwo.\r\n\r\nThree.'],
    ['contractions and possessives', "It’s the mayor’s; don’t say it isn’t the US's."],
  ])('are exact with %s', (_, text) => {
    const { tokens } = readDocument(text);
    expect(tokens.length).toBeGreaterThan(1);
    for (let i = 0; i < tokens.length; i++) {
      expect(text.slice(tokens.start[i], tokens.end[i])).toBe(tokens.word[i]!.text);
      if (i > 0) expect(tokens.start[i]).toBeGreaterThanOrEqual(tokens.end[i - 1]!);
    }
  });

  it('convert tokens to a span of the unchanged input', () => {
    const doc = readDocument('  The   mayor\u00a0resigned.');
    expect(tokensToSpan(doc, 1, 3)).toEqual({ start: 8, end: 22, text: 'mayor\u00a0resigned' });
  });
});

describe('tokens', () => {
  it('cut the possessive off, straight or curly', () => {
    expect(formsOf("Trump’s plan and the US's")).toEqual(['Trump', '’s', 'plan', 'and', 'the', 'US', "'s"]);
  });

  it("read the wires' '' and `` as one mark", () => {
    expect(formsOf("``Yes,'' she said.")).toEqual(['``', 'Yes', ',', "''", 'she', 'said', '.']);
  });
});

describe('parts of speech', () => {
  it("are those of wink's own reading of the whole text", () => {
    const folder = 'corpus/dev';
    for (const file of readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .slice(0, 8)) {
      // wink joins no line breaks into one token here, and remembers no other text.
      const text = readFileSync(`${folder}/${file}`, 'utf8').replace(/\s*\n\s*/g, ' \n');
      const { tokens } = readDocument(text);
      const ours = new Map(Array.from({ length: tokens.length }, (_, i) => [tokens.start[i]!, i]));
      const wink = winkNLP(model, ['pos']);
      const read = wink.readDoc(text).tokens();
      const forms = read.out() as string[];
      const tags = read.out(wink.its.pos) as string[];
      let at = 0;
      let same = 0;
      forms.forEach((form, k) => {
        at = text.indexOf(form, at);
        const i = ours.get(at);
        if (i !== undefined && tokens.word[i]!.text === form) {
          same++;
          expect(`${form} ${POS[tokens.pos[i]!]} at ${at}`).toBe(`${form} ${tags[k]} at ${at}`);
        }
        at += form.length;
      });
      expect(same).toBeGreaterThan(tokens.length * 0.95);
    }
  });
});

describe('contractions without an apostrophe', () => {
  it('are read although wink has no lemma for them', () => {
    expect(formsOf('I dont. werent?').join('')).toBe('Idont.werent?');
  });
});

describe('hanging inputs', () => {
  // Runs of 1,900 characters stay below the length at which a run is passed over as a whole.
  it.each(['http://', 'a-', 'www.', '1,', 'x@', '#a'])('reads long runs of %j in no time', (part) => {
    const run = part.repeat(Math.floor(1_900 / part.length));
    expect(leastCpu(() => readDocument(`${run} `.repeat(20)), 1000)).toBeLessThan(1000);
  });

  it('passes over a run that is no prose and goes on after it', () => {
    expect(formsOf(`Before ${'QUJD'.repeat(5_000)} after.`)).toEqual(['Before', 'after', '.']);
  });
});

describe('the cache', () => {
  it('is thrown away when it has grown', () => {
    const before = winkInstances();
    const word = (n: number) => `q${n.toString(36)}zx`;
    for (let batch = 0; batch < 12; batch++) {
      readDocument(Array.from({ length: 4_000 }, (_, i) => word(batch * 4_000 + i)).join(' '));
    }
    expect(winkInstances()).toBeGreaterThan(before);
  });

  it('changes nothing when what it held has gone, or was taken over', () => {
    const text = 'The mayor’s aides didn’t deny it: “We’ve lost $3.5m,” she said.';
    const read = () => {
      const { tokens } = readDocument(text);
      return tokens.word.map((word, i) => [
        word.text,
        tokens.lemma[i],
        tokens.lemmaHash[i],
        tokens.pos[i],
        tokens.start[i],
      ]);
    };
    const first = read();
    for (let batch = 0; batch < 12; batch++) {
      readDocument(Array.from({ length: 4_000 }, (_, i) => `x${(batch * 4_000 + i).toString(36)}y`).join(' '));
      if (batch % 3 === 0) expect(read()).toEqual(first);
    }
    expect(read()).toEqual(first);
  });
});
