/** How a text is cut: blocks, sentences, quoted passages. */
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/text/document.js';
import { readDocument } from '../../src/text/read.js';

const slices = (doc: Document, ranges: readonly { start: number; end: number }[]) =>
  ranges.map(({ start, end }) => doc.text.slice(start, end));
const sentences = (text: string): string[] => {
  const doc = readDocument(text);
  return slices(doc, doc.sentences);
};
const quoted = (text: string): string[] => {
  const doc = readDocument(text);
  return slices(doc, doc.quoted);
};
const codes = (text: string) => readDocument(text).warnings.map((w) => w.code);

describe('blocks', () => {
  it('part page furniture, headlines and prose', () => {
    const doc = readDocument(
      [
        'Tuesday, 4 March 2025',
        'HomeHarbour NewsHarbour SportWeather',
        'Council Backs New Ferry Terminal',
        'By Ines Calloway, Transport Correspondent',
        'The council voted on Monday to build a second terminal at the old fish market.',
        'Share this article',
        'Work is to begin in May, the town clerk told residents.',
        'Council Backs New Ferry Terminal',
      ].join('\n\n'),
    );
    expect(doc.blocks.map((b) => b.kind)).toEqual([
      'boilerplate',
      'boilerplate',
      'headline',
      'boilerplate',
      'paragraph',
      'boilerplate',
      'paragraph',
      // The headline once more, as a link at the foot of the page.
      'boilerplate',
    ]);
  });

  const kinds = (...lines: string[]) => readDocument(lines.join('\n\n')).blocks.map((b) => b.kind[0]);

  it.each([
    [
      'a kicker, a byline with an address, a name',
      ['News', 'Ferry plan thrown out', 'By ANN LEE | ann@courier.example | The Courier', 'Bea Quill', 'It was shut.'],
      'bhbbp',
    ],
    [
      'a role and its paper',
      ['Ferry plan thrown out', 'Political reporter, Estuary News', '3 min read', 'It was shut.'],
      'hbbp',
    ],
    [
      'the frame of a press release',
      ['PRESS RELEASE', 'For immediate release', 'Geneva, 4 June 2024', 'Clean water for all', 'It was shut.'],
      'bbbhp',
    ],
    [
      'clock times of a live blog',
      ['Storm: live', '18:42', 'The bridge is shut.', '6.10pm', 'The bridge is open.'],
      'hbpbp',
    ],
    [
      'credits',
      ['It was shut.', '(Reporting by Ann Lee; Editing by Bea Quill)', 'The Harbour Press contributed to this report.'],
      'pbb',
    ],
    [
      'pleas to readers',
      [
        'It was shut.',
        'Subscribe now to get all our news for a pound a week.',
        '© 2024 The Courier. All rights reserved.',
      ],
      'pbb',
    ],
    [
      'links to other pages',
      ['It was shut.', 'Read more: Why is the bridge shut, and for how long?', 'Related: A bridge too old.'],
      'pbb',
    ],
    ['the end of a letter', ['It is a scandal.', 'Yours faithfully,\nAnn Lee\nHarbour', 'It is none.'], 'pbbbp'],
    [
      'how to reach somebody',
      ['It was shut.', 'Media contact: Ann Lee, +41 22 555 0100', 'Tel: +41 22 555 0100 | press@well.example'],
      'pbb',
    ],
  ])('part %s from the article', (_, lines, expected) => {
    expect(kinds(...lines).join('')).toBe(expected);
  });

  it('part the titles of a live blog’s entries, and its bylines, from its prose', () => {
    const lines = [
      'Storm: live',
      '15:50',
      'Group: Apology ‘too late’',
      'The bridge is shut.',
      '15:12',
      'Analysis: a wound of her own making',
      'By Ann Lee, political editor',
      'It is shut.',
    ];
    expect(kinds(...lines).join('')).toBe('hbhpbhbp');
  });

  it('leave sentences and titles that only begin like furniture', () => {
    expect(
      kinds(
        'Share prices fall as bank fails',
        'Share prices fell on Monday as a bank failed.',
        'Read more than you write.',
      ).join(''),
    ).toBe('hpp');
    expect(
      kinds(
        'Twitter bans councillor',
        'Sign up for a gym in January and you will not go.',
        'Health',
        'The clinic shut.',
      ).join(''),
    ).toBe('hphp');
    expect(kinds('This report was written in June.', 'Related parties were paid £40m.', '£40m').join('')).toBe('ppp');
  });

  it('take a lone sentence without a full stop for prose', () => {
    expect(readDocument('The mayor said the bridge was safe').blocks[0]!.kind).toBe('paragraph');
  });

  it('join lines that were wrapped at a fixed width', () => {
    const text =
      'The committee met for three hours on Tuesday night and\nheard from nine residents who oppose the plan to close\nthe library in Mill Lane at the end of this year.';
    expect(readDocument(text).blocks).toHaveLength(1);
    expect(sentences(text)).toHaveLength(1);
  });
});

describe('sentences', () => {
  it('do not end within a degree', () => {
    const doc = readDocument('Wen Tao, Ph.D., leads it. She came from Leeds.Nobody knew.');
    expect(doc.sentences).toHaveLength(3);
  });

  it('may begin with a picture', () => {
    expect(sentences('It was a shameful day. 😀 “We lost 40 jobs,” said Ada Quill.')).toHaveLength(2);
  });

  it('end after words that only look like abbreviations', () => {
    expect(sentences('He was ill. Then he left. She said no. Then she left at 9pm. Nobody knew.')).toHaveLength(5);
    expect(sentences('It was built by Acme Corp. Ten people live there.')).toHaveLength(2);
    expect(sentences('They sold no. 5 and No. 6 to Acme Corp. President Ann Moss.')).toHaveLength(1);
  });

  it('do not end at abbreviations and initials', () => {
    expect(
      sentences('Gov. Ann T. Moss met Dr. Lee at 9 a.m. on Friday. She left the U.S. The plan stayed.'),
    ).toHaveLength(3);
  });

  it('keep the closing mark and do not end before the cue', () => {
    expect(sentences('“Is it safe?” he asked. “It is.” She sat down.')).toEqual([
      '“Is it safe?” he asked.',
      '“It is.”',
      'She sat down.',
    ]);
    expect(sentences('“Is it safe?” Moss asked.')).toHaveLength(1);
  });

  it('never cross a line break', () => {
    expect(sentences('A title without a stop\n\nThe first sentence.')).toHaveLength(2);
  });
});

describe('quotation marks', () => {
  it.each([
    ['curly', '“We won,” she said.', '“We won,”'],
    ['straight', '"We won," she said.', '"We won,"'],
    ['British single', '‘We won,’ she said.', '‘We won,’'],
    ['straight single', "'We won,' she said.", "'We won,'"],
    ['guillemets', '«We won», she said.', '«We won»'],
    ['German', '„We won,“ she said.', '„We won,“'],
    ["the wires' doubled", "``We won,'' she said.", "``We won,''"],
    ["the wires' closing ones on both sides", "''We won,'' she said.", "''We won,''"],
  ])('are paired: %s', (_, text, passage) => {
    expect(quoted(text)).toEqual([passage]);
    expect(codes(text)).toEqual([]);
  });

  it('are not apostrophes', () => {
    expect(quoted('The miners’ union and the ’90s: rock ’n’ roll, don’t you think? It’s the Joneses’ house.')).toEqual(
      [],
    );
    expect(quoted('‘The workers’ rights were ignored,’ he said.')).toEqual(['‘The workers’ rights were ignored,’']);
  });

  it('nest', () => {
    const doc = readDocument('“He told me ‘go home’ and left,” she said.');
    expect(doc.quoted.map((q) => [doc.text.slice(q.start, q.end), q.depth])).toEqual([
      ['“He told me ‘go home’ and left,”', 0],
      ['‘go home’', 1],
    ]);
  });

  it('run on over paragraphs that reopen them', () => {
    const doc = readDocument('“First part of it.\n\n“Second part of it,” he said.');
    expect(doc.quoted.map((q) => [q.closed, q.continues])).toEqual([
      [false, true],
      [true, false],
    ]);
    expect(doc.warnings).toEqual([]);
  });

  it('that lack their opening partner start with the sentence, and a warning tells', () => {
    const text = 'The inquiry opened in May. The board knew of two leaks,” read the report.';
    expect(quoted(text)).toEqual(['The board knew of two leaks,”']);
    expect(codes(text)).toEqual(['unpaired-quotation-mark']);
  });

  it('that lack their closing partner never leave the paragraph', () => {
    const text = 'He said “it is over. Then he left.\n\nThe next paragraph is long and has nothing to do with it.';
    expect(quoted(text)).toEqual(['“it is over.']);
    expect(codes(text)).toEqual(['unpaired-quotation-mark']);
  });

  it('after a digit are inches', () => {
    expect(quoted('The board is 6" wide.')).toEqual([]);
  });
});
