/** What the quotation stage finds, by example. All sentences are our own. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type AnalyzeOptions, explainQuotations, extractQuotations } from '../../src/index.js';
import { buildContext } from '../../src/quotation/context.js';
import type { Draft } from '../../src/quotation/draft.js';
import { mendEdges } from '../../src/quotation/edges.js';
import { tokensOf, tokensToSpan } from '../../src/text/document.js';
import { readDocument } from '../../src/text/read.js';

const brief = (text: string, options?: AnalyzeOptions) =>
  extractQuotations(text, options).map((q) => ({
    type: q.type,
    contents: q.contents.map((c) => c.text),
    cue: q.cue?.text ?? null,
    source: q.source?.text ?? null,
  }));

describe('the plain forms', () => {
  it('verb after a direct quotation', () => {
    expect(brief('“The ferry will sail again in May,” said Ines Calloway, the harbour master.')).toEqual([
      {
        type: 'direct',
        contents: ['“The ferry will sail again in May,”'],
        cue: 'said',
        source: 'Ines Calloway, the harbour master',
      },
    ]);
  });

  it('verb before an indirect one', () => {
    expect(brief('The harbour master said on Monday that the ferry would sail again in May.')).toMatchObject([
      { type: 'indirect', contents: ['that the ferry would sail again in May'], source: 'The harbour master' },
    ]);
  });

  it('part of it in marks', () => {
    expect(brief('Calloway said that the delay was “a disgrace” to the town.')).toMatchObject([{ type: 'mixed' }]);
  });

  it('according to', () => {
    const [quotation] = extractQuotations(
      'The ferry lost two million crowns last year, according to the harbour board.',
    );
    expect(quotation).toMatchObject({ cue: { type: 'according-to', lemma: 'according to' }, type: 'indirect' });
    expect(quotation!.source!.text).toBe('the harbour board');
  });

  it('a colon', () => {
    const [quotation] = extractQuotations('Calloway told the council: “We have no other ship.”');
    expect(quotation!.contents.map((c) => c.text)).toEqual(['“We have no other ship.”']);
    expect(quotation!.source!.text).toBe('Calloway');
  });
});

describe('what comes of an object', () => {
  /** The content that is left of `content` in `text`, whatever the taggers would make of it. */
  function mended(text: string, content: string): string {
    const doc = readDocument(text);
    const start = text.indexOf(content);
    const draft: Draft = {
      cue: tokensOf(doc, { start: text.indexOf('condemned'), end: text.indexOf('condemned') + 9 }),
      source: null,
      contents: [tokensOf(doc, { start, end: start + content.length })],
      probability: 1,
      continues: null,
      parent: null,
      steps: [],
    };
    mendEdges(buildContext(doc), draft);
    return draft.contents.map(({ from, to }) => tokensToSpan(doc, from, to).text).join(' … ');
  }

  it.each([
    ['the raids, killing ten people', 'the raids'],
    ['the raids, which have led to fear, injury and loss', 'the raids'],
    ['the camp, which lies in the north, was raided', 'the camp, which lies in the north, was raided'],
    ['that the camp was raided, which led to fear', 'that the camp was raided, which led to fear'],
  ])('is the writer’s: %s', (content, left) => {
    expect(mended(`The charity condemned ${content}.`, content)).toBe(left);
  });
});

describe('words of speech that quote nobody', () => {
  it.each([
    'It is worth noting that the bridge was closed in May.',
    'Having said that, there are many who would pay the toll.',
    'It goes without saying that the mayor will resign.',
    'It must be said that the choir sang well.',
    'Everything the mayor says is forgotten by Friday.',
    'Nothing she said makes any sense.',
    'It emerged that the bridge had been closed in May.',
  ])('%s', (text) => {
    expect(brief(text)).toEqual([]);
  });

  it('though the same words quote somebody elsewhere', () => {
    expect(brief('Noting that the bridge was closed in May, Calloway called for a ferry.')).not.toEqual([]);
    expect(brief('The choir must have said that it would sing on Sunday.')).not.toEqual([]);
    expect(brief('Everyone at the meeting said that the bridge was unsafe.')).not.toEqual([]);
    expect(brief('Everybody knows that the bridge is unsafe.')).toEqual([]);
    expect(brief('All the mayor said was that the bridge would reopen in May.')).not.toEqual([]);
  });
});

describe('the subject of a passive', () => {
  it('is who is spoken to, or of, and no source', () => {
    expect(brief('The clerk was told that the bridge would reopen in May.')).toMatchObject([
      { contents: ['that the bridge would reopen in May'], source: null },
    ]);
    expect(brief('Two former clerks were later accused of taking money from the ferry fund.')).toMatchObject([
      { source: null },
    ]);
  });

  it('is the source of a state of mind, and of words that are quoted', () => {
    expect(brief('Calloway was convinced that the bridge would reopen in May.')).toMatchObject([
      { source: 'Calloway' },
    ]);
    expect(brief('Calloway told the clerk that the bridge would reopen in May.')).toMatchObject([
      { source: 'Calloway' },
    ]);
  });
});

it.each([
  ['In the view of the union, the fare is a disgrace.', 'In the view of', 'the union'],
  ['In the union’s opinion, the fare is a disgrace.', 'opinion', 'the union’s'],
  ['To her critics, the fare is a disgrace.', 'To', 'her critics'],
])('whose view it is may be said before a comma: %s', (text, cue, source) => {
  expect(brief(text)).toEqual([{ type: 'indirect', contents: ['the fare is a disgrace'], cue, source }]);
});

it('a view of the writer’s, or of nobody’s, is no quotation', () => {
  expect(brief('In my view, the fare is a disgrace. In the eyes of the law, it is theft.')).toEqual([]);
});

it.each([
  'As the mayor put it: “It is over.”',
  '“It is over,” as the mayor put it.',
  'As the mayor put it last May, “It is over.”',
])('who put it so says it: %s', (text) => {
  expect(brief(text)).toMatchObject([{ type: 'direct', cue: 'put it', source: 'the mayor' }]);
});

it('what a court heard is nobody’s in particular', () => {
  const content = 'The owner set fire to his own boathouse';
  expect(brief(`${content}, the court heard on Monday.`)).toMatchObject([
    { contents: [content], cue: 'heard', source: null },
  ]);
  expect(brief('The inquest heard that the pilot had been ill.')).toMatchObject([{ cue: 'heard', source: null }]);
});

it('who speaks last owns the whole sentence', () => {
  expect(brief('The board admitted that the hull was too wide, the Courier reported.')).toMatchObject([
    { contents: ['The board admitted that the hull was too wide'], cue: 'reported', source: 'the Courier' },
  ]);
});

it('a refusal to speak has no words', () => {
  expect(brief('Moss refused to talk about the fare.')).toEqual([]);
  expect(brief('Moss declined to talk about “this rotten fare”.')).not.toEqual([]);
});

it('words behind another’s verb and subject are theirs', () => {
  expect(
    brief(
      'The state will dredge the lake, the minister told the House, even as members alleged that funds had been lost.',
    ),
  ).toMatchObject([
    { contents: ['The state will dredge the lake'], source: 'the minister' },
    { contents: ['that funds had been lost'], cue: 'alleged', source: 'members' },
  ]);
});

it.each(['ELLISTON, Ohio (AP) — ', 'NEW DELHI: '])('a dateline is no part of the words: %s', (dateline) => {
  expect(brief(`${dateline}The lake is dead, the minister said on Monday.`)).toMatchObject([
    { contents: ['The lake is dead'] },
  ]);
});

it('what has its subject before it begins there', () => {
  expect(
    brief('The money, which the House must still approve, will come from unspent funds, the officials said.'),
  ).toMatchObject([
    {
      contents: ['The money, which the House must still approve, will come from unspent funds'],
      source: 'the officials',
    },
  ]);
});

it('whom a charge is about is no part of its words', () => {
  expect(brief('Moss accused the council of hiding two leaks.')).toMatchObject([{ contents: ['hiding two leaks'] }]);
  expect(brief('She described the ferry as a floating coffin.')).toMatchObject([{ contents: ['a floating coffin'] }]);
  expect(brief('What she called “a disgrace” is now law.')).toMatchObject([{ contents: ['“a disgrace”'] }]);
});

it('a relative pronoun is no part of the source after it', () => {
  const text = 'The bridge, which engineers say was never safe, closed in May.';
  const doc = readDocument(text);
  const range = (part: string) => tokensOf(doc, { start: text.indexOf(part), end: text.indexOf(part) + part.length });
  // As a tagger might read it.
  const draft: Draft = {
    cue: range('say'),
    source: range('which engineers'),
    contents: [range('was never safe')],
    probability: 1,
    continues: null,
    parent: null,
    steps: [],
  };
  mendEdges(buildContext(doc), draft);
  expect(draft.source).toEqual(range('engineers'));
});

describe('block quotations', () => {
  const block = 'The school will open its doors again on Monday. We are sorry for the trouble.';

  it('are a paragraph without marks after a cue and a colon', () => {
    const text = `In a letter to parents, the head teacher wrote:\n\n${block}\n\nParents were relieved.`;
    expect(brief(text)).toMatchObject([{ contents: [block], cue: 'wrote', source: 'the head teacher' }]);
    expect(explainQuotations(text)[0]!.steps.map(({ name }) => name)).toContain('block quotation');
  });

  it('hold what they quote themselves', () => {
    const text = 'The governor added:\n\nIt is typical of the board. She knows nothing, but the mouth never stops.';
    expect(brief(text).map(({ source }) => source)).toEqual(['The governor']);
  });

  it('are not what a colon announces as a list or a remark of the writer', () => {
    expect(brief(`There was one more letter to the parents:\n\n${block}`)).toEqual([]);
  });
});

describe('what the writer adds', () => {
  it.each([
    [
      'Dockers rejected the offer on Friday, their union said, raising the prospect of a strike.',
      'Dockers rejected the offer on Friday',
    ],
    ['The plant will close in May, the company said, dealing a fresh blow to the town.', 'The plant will close in May'],
    ['The minister’s claim that the vote was rigged was rejected.', 'that the vote was rigged'],
    ['The company’s announcement that it would close was a shock.', 'that it would close'],
  ])('%s', (text, content) => expect(brief(text)[0]?.contents).toEqual([content]));

  it('is a dateline, too', () => {
    expect(brief('NAIROBI, Kenya — Governor James Mutiso has warned that the dam is full.')).toMatchObject([
      { source: 'Governor James Mutiso' },
    ]);
  });
});

describe('headlines', () => {
  const page = (headline: string, rest = 'The board of the ferry met for three hours on Friday.') =>
    brief(`${headline}\n\n${rest}`).filter(({ cue }) => cue === ':');

  it('quote whom they name before a colon: by a word for somebody who speaks, or a name that speaks below', () => {
    expect(page('Minister: No new ferry before May')).toMatchObject([
      { contents: ['No new ferry before May'], source: 'Minister' },
    ]);
    expect(page('Scientists: Swifts sleep while they fly')).toMatchObject([{ source: 'Scientists' }]);
    const speaks = 'The storm has killed 304 people, Harbour Watch said on Friday.';
    expect(page('Harbour Watch: Storm has killed 304', speaks)).toMatchObject([
      { contents: ['Storm has killed 304'], source: 'Harbour Watch' },
    ]);
    expect(page('Harbour Watch: Storm has killed 304')).toEqual([]);
  });

  it.each([
    ['Vultures tell their neighbours where to eat, study finds', 'study'],
    ['Two ferries would be cheaper than one bridge, minister says', 'minister'],
    ['Hotelier burned down his own ballroom, court told', null],
  ])('quote whom they name at their end: %s', (title, source) => {
    const found = brief(`${title}\n\nThe council met on Monday and talked for three hours about it.`);
    expect(found.map((q) => q.source)).toEqual([source]);
  });

  it('take no list for a speaker at their end', () => {
    expect(brief('Mayor opens bridge, school and two parks\n\nThe council met on Monday.')).toEqual([]);
  });

  it('quote nobody with a title that has a label of its own', () => {
    expect(page('Greenpeace International: Peru- Toll rises to 304 after storms in May')).toEqual([]);
    expect(page('Ferry row: Council votes against new ship')).toEqual([]);
  });
});

describe('split and running quotations', () => {
  it('are one quotation with several contents', () => {
    expect(brief('“The ferry,” she said, “will sail again in May.”')).toMatchObject([
      { contents: ['“The ferry,”', '“will sail again in May.”'], cue: 'said', source: 'she' },
    ]);
  });

  it('run over paragraphs that reopen the mark', () => {
    const text = 'The board met on Friday.\n\n“The ship is old and it is slow.\n\n“It must go,” Calloway added.';
    const [quotation, ...rest] = extractQuotations(text);
    expect(rest).toEqual([]);
    expect(quotation!.contents.map((c) => c.text)).toEqual(['“The ship is old and it is slow.', '“It must go,”']);
    expect(quotation!.cue!.lemma).toBe('add');
  });

  it('go on after the cue’s full stop: joined, or separate on request', () => {
    const text = '“It is over,” said Ann Moss. “We lost the vote and the ship.”';
    expect(brief(text)).toMatchObject([{ contents: ['“It is over,”', '“We lost the vote and the ship.”'] }]);
    const parted = extractQuotations(text, { continuations: 'separate' });
    expect(parted.map((q) => [q.cue?.text ?? null, q.speaker?.name])).toEqual([
      ['said', 'Ann Moss'],
      [null, 'Ann Moss'],
    ]);
  });

  it('go on with a paragraph that is nothing but quoted words', () => {
    const text =
      '“We lost the vote and the ship,” Ann Moss told reporters.\n\n“We will be back next year with a better one.”';
    const contents = ['“We lost the vote and the ship,”', '“We will be back next year with a better one.”'];
    expect(brief(text)).toMatchObject([{ contents, cue: 'told', source: 'Ann Moss' }]);
    const parted = extractQuotations(text, { continuations: 'separate' });
    expect(parted.map((q) => [q.cue?.text ?? null, q.speaker?.name])).toEqual([
      ['told', 'Ann Moss'],
      [null, 'Ann Moss'],
    ]);
  });

  it('leave other paragraphs alone, and name the speaker when the words before had no marks', () => {
    const text =
      'Ann Moss said that the vote was lost.\n\n“We will be back next year with a better ship,” Joan Calloway said.';
    expect(extractQuotations(text).map((q) => q.speaker?.name)).toEqual(['Ann Moss', 'Joan Calloway']);
    const alone = 'Ann Moss said that the vote was lost.\n\n“We will be back next year with a better ship.”';
    expect(extractQuotations(alone).map((q) => q.speaker?.name)).toEqual(['Ann Moss', 'Ann Moss']);
  });
});

describe('a quoted passage after somebody else’s words', () => {
  const voices = (text: string) => extractQuotations(text).map((q) => [q.speaker?.name ?? null, q.contents.length]);

  it('is whose cue stands beside it, known or not', () => {
    const text =
      'The mayor said the road was shut. Cars queued for miles. “I have been here since dawn,” sighed Tom Hall.';
    expect(voices(text)).toEqual([
      ['mayor', 1],
      ['Tom Hall', 1],
    ]);
  });

  it('is nobody’s when it only names something', () => {
    const text =
      '“It is over,” Calloway told the court. The song “I will wait for you by the harbour wall” was played.';
    expect(voices(text)).toEqual([['Calloway', 1]]);
  });

  it('goes on with them only right behind them', () => {
    const text =
      'Ann Moss said the vote was “a disgrace”. It was a wet day, and few had come. “A ship of our own by next spring, that is all.”';
    expect(voices(text)[0]).toEqual(['Ann Moss', 1]);
  });
});

describe('kind', () => {
  it.each([
    ['The study found that the bridge was safe.', 'speech'],
    ['The union rejected the claim that the bridge was safe.', 'speech'],
    ['Calloway believes that the bridge is safe.', 'attitude'],
  ])('%s', (text, kind) => expect(extractQuotations(text).map((q) => q.kind)).toEqual([kind]));
});

describe('the sort of cue', () => {
  it.each([
    ['Ministers claim that the bridge is safe.', 'verb'],
    ['The minister’s claim that the bridge is safe is false.', 'noun'],
  ])('%s', (text, type) => expect(extractQuotations(text)[0]?.cue?.type).toBe(type));
});

describe('marks', () => {
  it.each([
    [
      'British single ones',
      '‘The ferry will sail again in May,’ said Calloway.',
      '‘The ferry will sail again in May,’',
    ],
    [
      "the wires' doubled ones",
      "''The ferry will sail again in May,'' said Calloway.",
      "''The ferry will sail again in May,''",
    ],
    ['straight ones', '"The ferry will sail again in May," said Calloway.', '"The ferry will sail again in May,"'],
  ])('of any style: %s', (_, text, content) => {
    expect(brief(text)).toMatchObject([{ type: 'direct', contents: [content], cue: 'said', source: 'Calloway' }]);
  });

  it('single or double, go on where the next paragraph reopens them, wherever they opened', () => {
    const text =
      '‘We are glad,’ said Calloway. ‘We’ve waited for years.\n\n‘It’s the children’s turn now.’\n\nThe boys’ club shut.';
    expect(brief(text)).toMatchObject([
      {
        contents: ['‘We are glad,’', '‘We’ve waited for years.', '‘It’s the children’s turn now.’'],
        source: 'Calloway',
      },
    ]);
  });

  it.each(['“', '‘'])('may be missing at the end of a paragraph that began to speak with %s', (mark) => {
    const words = `${mark}We will fight on. The council has failed us.`;
    const text = `Ann Moss said: ${words}\n\nThe mayor said the road was shut.`;
    expect(brief(text)[0]).toMatchObject({ contents: [words], source: 'Ann Moss' });
    expect(readDocument(text).warnings).toMatchObject([{ code: 'unpaired-quotation-mark' }]);
  });

  it('may be missing at the start', () => {
    const text = 'The inquiry began in May. The board knew of two leaks in the hull,” said the report.';
    expect(brief(text)).toMatchObject([{ type: 'direct', contents: ['The board knew of two leaks in the hull,”'] }]);
  });

  it('around titles and nicknames quote nobody', () => {
    expect(brief('Robert “Bobby” Crane starred in “The Long Ferry” for two years.')).toEqual([]);
    expect(brief('A film called “The River” opened on Monday.')).toEqual([]);
    expect(brief('The report, titled “Broken Promises”, found that wages fell.')).toMatchObject([
      { type: 'indirect', contents: ['that wages fell'] },
    ]);
  });
});

describe('transcripts', () => {
  it('are one quotation a turn', () => {
    const turns = [
      'MOSS: Is the ship safe?',
      'CRANE: It was never safer than it is today.',
      'MOSS: Who says so?',
      'CRANE: The board said so in May.',
    ];
    const found = extractQuotations(turns.join('\n\n'));
    expect(found.map((q) => q.source?.text)).toEqual(['MOSS', 'CRANE', 'MOSS', 'CRANE']);
    expect(found[0]!.contents[0]!.text).toBe('Is the ship safe?');
    expect(found[1]!.contents[0]!.text).toBe('It was never safer than it is today');
  });

  const voices = (...turns: string[]) => extractQuotations(turns.join('\n\n')).map((q) => q.speaker?.name);

  it('know their speakers in full, in short, by title and with what describes them', () => {
    expect(
      voices(
        'JOHN MOSS, HOST: Welcome. The senator is here.',
        'SEN. ANNA CRANE: Thank you.',
        'MOSS: Why now?',
        'CRANE: No.',
      ),
    ).toEqual(['JOHN MOSS', 'ANNA CRANE', 'JOHN MOSS', 'ANNA CRANE']);
    expect(
      voices('Ann Moss, BBC: Why now?', 'Ike Crane, minister: It is time.', 'Ann Moss: For whom?', 'Ike Crane: All.'),
    ).toEqual(['Ann Moss', 'Ike Crane', 'Ann Moss', 'Ike Crane']);
    expect(voices('Q: Why did you leave?', 'A: I was tired.', 'Q: Will you return?', 'A: Never.')).toEqual([
      'Q',
      'A',
      'Q',
      'A',
    ]);
  });

  it('may reopen a mark before each name', () => {
    expect(
      voices('"MOSS: Will she be there?', '"CRANE: She will not. I know that.', '"MOSS: Thank you."'),
    ).toHaveLength(3);
  });

  it('have a title above them, and turns that run over paragraphs', () => {
    const text =
      'Transcript: the ferry\n\nREPORTER: Why was it cut?\n\nMAYOR: “It cost too much.\n\n“We had no choice.”\n\nREPORTER: Will it come back?\n\nMAYOR: “No.”';
    expect(brief(text).map(({ source, contents }) => [source, ...contents])).toEqual([
      ['REPORTER', 'Why was it cut?'],
      ['MAYOR', '“It cost too much.', '“We had no choice.”'],
      ['REPORTER', 'Will it come back?'],
      ['MAYOR', '“No.”'],
    ]);
  });

  it('end without the mark that was opened before the name', () => {
    const text = '“MOSS: We lost.\n\n“LEE: Did you?\n\n“MOSS: We did.\n\n“LEE: Thank you.”';
    expect(brief(text).at(-1)!.contents).toEqual(['Thank you.']);
  });

  it('are no lists of particulars', () => {
    expect(
      voices('Where: the town hall', 'When: on Friday at noon', 'Tickets: at the door', 'Contact: Ann Moss'),
    ).toEqual([]);
  });
});

describe('options', () => {
  it('leave attitudes out', () => {
    const text = 'Calloway hopes that the ferry will return. Calloway said that the ferry would return.';
    expect(extractQuotations(text).map((q) => q.kind)).toEqual(['attitude', 'speech']);
    expect(extractQuotations(text, { attitudes: false }).map((q) => q.kind)).toEqual(['speech']);
  });

  it('find what is nested, with its parent', () => {
    const text = 'The minister said that the union had said the talks were over.';
    expect(extractQuotations(text)).toHaveLength(1);
    const [outer, inner] = extractQuotations(text, { nested: true });
    expect(inner).toMatchObject({ parent: outer!.id, source: { text: 'the union' } });
  });

  it('balance what is sure against what may be', () => {
    const text = readFileSync(new URL('../../corpus/sample/ferry.txt', import.meta.url), 'utf8');
    const count = (balance: number) => extractQuotations(text, { balance }).length;
    expect(count(-1)).toBeLessThanOrEqual(count(0));
    expect(count(0)).toBeLessThanOrEqual(count(1));
    expect(count(-1)).toBeLessThan(count(1));
  });
});

describe('explanations', () => {
  it('name the cue, its strength and where that comes from, and each step', () => {
    const [plain] = explainQuotations('Calloway said that the ferry would sail again in May.');
    expect(plain).toMatchObject({ cue: { lemma: 'say', strength: 5, origin: 'learned' }, steps: [{ name: 'tagger' }] });
    const [rare] = explainQuotations('“The ferry will sail again in May,” Calloway opined.');
    expect(rare).toMatchObject({ cue: { lemma: 'opine', strength: 5, origin: 'lexicon' } });
  });

  it('tell of every repair', () => {
    const steps = (text: string) => explainQuotations(text)[0]!.steps.map(({ name }) => name);
    expect(steps('The ferry will sail again in May,” said Calloway.')).toEqual(['tagger', 'mark supplied']);
    expect(
      steps('“The ferry will sail again,” said Calloway. “We have waited for it since the bridge was closed.”'),
    ).toEqual(['tagger']);
  });
});
