import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findEntities } from '../../src/entity/entities.js';
import { resolveSource, resolveSpeakers } from '../../src/entity/speakers.js';
import type { Attribution } from '../../src/quotation/attribution.js';
import type { AnalyzeOptions } from '../../src/schema.js';
import { type Document, tokensOf } from '../../src/text/document.js';
import { readDocument } from '../../src/text/read.js';

function attribution(
  doc: Document,
  source: readonly [number, number] | null,
  rest: Partial<Attribution> = {},
): Attribution {
  return {
    contents: [{ from: 0, to: 1 }],
    cue: null,
    cueType: null,
    cueLemma: null,
    source: source && tokensOf(doc, { start: source[0], end: source[1] }),
    continues: null,
    type: 'indirect',
    kind: 'speech',
    parent: null,
    confidence: 1,
    steps: [],
    ...rest,
  };
}

/** Resolves the sources that stand in [square brackets]; "name (kind, organization)" of each. */
function voicesOf(marked: string, options: AnalyzeOptions = {}): string[] {
  const sources: [number, number][] = [];
  let text = '';
  for (const part of marked.split(/[[\]]/).entries()) {
    if (part[0] % 2 === 1) sources.push([text.length, text.length + part[1].length]);
    text += part[1];
  }
  const doc = readDocument(text);
  const entities = findEntities(doc, options);
  const attributions = sources.map((source) => attribution(doc, source));
  return resolveSpeakers(doc, entities, attributions, options).map(
    ({ speaker, organization }) => `${speaker?.name ?? '–'} (${speaker?.kind ?? '–'}, ${organization?.name ?? '–'})`,
  );
}

describe('names', () => {
  it('goes on with who kept silent, and with whom two names name together', () => {
    expect(voicesOf('Anna Berg spoke. The mayor’s spokesman declined to comment. “No,” [he] added.')[0]).toContain(
      'spokesman',
    );
    expect(voicesOf('Tom Ray left. But the critic refused to back down. “No,” [he] added.')).toEqual([
      'Tom Ray (person, –)',
    ]);
    expect(voicesOf('[Poland and Slovakia] said no.')).toEqual(['Poland and Slovakia (group, –)']);
  });

  it('gives the fullest name and the body, wherever the text states them', () => {
    const text = '[Berg] said no. Anna Berg, director of the Nordic Institute, had said yes.';
    expect(voicesOf(text)).toEqual(['Anna Berg (person, Nordic Institute)']);
  });

  it('knows a head from what depends on it', () => {
    expect(voicesOf('[A spokesman for Greenpeace] said no.')).toEqual([
      'spokesman for Greenpeace (unnamed, Greenpeace)',
    ]);
    expect(voicesOf('[A Greenpeace report] says no.')).toEqual(['Greenpeace report (document, Greenpeace)']);
    expect(voicesOf('[The head of the World Bank, Anna Berg,] said no.')).toEqual(['Anna Berg (person, World Bank)']);
    expect(voicesOf('[Anna Berg’s lawyer] said no.')[0]).toContain('(unnamed, –)');
  });

  it('takes an office for a role, not for a body', () => {
    expect(voicesOf('Anna Berg, the secretary of state, stood up. [She] said no.')).toEqual(['Anna Berg (person, –)']);
    expect(voicesOf('Tom Ray, the secretary of the union, stood up. [He] said no.')).toEqual([
      'Tom Ray (person, union)',
    ]);
  });

  it('takes what words are posted on for no speaker', () => {
    expect(voicesOf('On Facebook, [the club] posted no.')).toEqual(['club (organization, club)']);
    expect(voicesOf('Facebook cut jobs. [The company] said no.')).toEqual(['Facebook (organization, Facebook)']);
  });

  it('names several speakers together', () => {
    expect(voicesOf('[Anna Berg and David Cole] said no.')).toEqual(['Anna Berg and David Cole (group, –)']);
  });
});

describe('whom somebody speaks for', () => {
  it('is told apart by the word before the office', () => {
    const text =
      'Defence Minister Anna Berg left. Prime Minister Tom Ray stayed. Anna Berg wept. [The prime minister] said no.';
    expect(voicesOf(text)[0]).toContain('Tom Ray');
  });

  it('is the firm that sits somewhere, not the place, nor who owns it', () => {
    const text =
      'Harvell & Sons is to close. [The Leeds-based retailer, which was bought by Corvane in May,] said no. [Chief executive Tom Ray] said yes.';
    expect(voicesOf(text)).toEqual([
      'Harvell & Sons (organization, Harvell & Sons)',
      'Tom Ray (person, Harvell & Sons)',
    ]);
  });

  it('is the body behind the noun that says what it is', () => {
    expect(voicesOf('[Anna Berg, of the consultancy Retail Lens,] said no.')).toEqual([
      'Anna Berg (person, Retail Lens)',
    ]);
  });

  it('is nobody for a president who only bears the title, and for analysts at large', () => {
    expect(voicesOf('The Road Safety Corps met. [President Anna Berg] said no. [Analysts] said yes.')).toEqual([
      'Anna Berg (person, –)',
      'Analysts (group, –)',
    ]);
  });

  const bodyOf = (marked: string) => voicesOf(marked).map((voice) => /, (.*)\)$/.exec(voice)![1]);

  it('looks up what its, the group and the college take up', () => {
    expect(bodyOf('Greenpeace sued on Monday. [Its director of campaigns, Anna Berg,] said no.')).toEqual([
      'Greenpeace',
    ]);
    expect(bodyOf('A county council met on Monday. [The council’s leader, Anna Berg,] said no.')).toEqual([
      'county council',
    ]);
    expect(bodyOf('Tyne College closed. [The college’s principal, Anna Berg,] said no.')).toEqual(['Tyne College']);
  });

  it('gives a chief executive to the company, a mayor to the city, counsel to the inquiry', () => {
    expect(bodyOf('Norvik Holdings lost money. [Finance director Anna Berg] said no.')).toEqual(['Norvik Holdings']);
    expect(bodyOf('The city is broke. [Mayor Anna Berg] said no.')).toEqual(['city']);
    expect(bodyOf('[Counsel to the inquiry, Anna Berg,] said no.')).toEqual(['inquiry']);
    expect(bodyOf('[Film director Anna Berg] said no.')).toEqual(['–']);
  });

  it.each([
    ['[Anna Berg, a mycologist at the Nordic Institute,] said no.', 'Nordic Institute'],
    ['[Anna Berg, of the Nordic Institute,] said no.', 'Nordic Institute'],
    ['At the Nordic Institute, [director Anna Berg] said no.', 'Nordic Institute'],
    ['Anna Berg founded the Nordic Institute. [Berg] said no.', 'Nordic Institute'],
    ['[Anna Berg, prosecuting,] said he knew.', 'prosecution'],
    ['[Detective Sergeant Anna Berg] said no.', 'police'],
    ['[Liberal Democrat MP Anna Berg] said no.', 'Liberal Democrat'],
    ['[Anna Berg, a critic of the Nordic Institute,] said no.', '–'],
    ['The Nordic Institute closed. [Its president’s daughter, Anna Berg,] said no.', '–'],
  ])('reads the body in %s', (text, body) => {
    expect(voicesOf(text)[0]).toContain(`, ${body})`);
  });

  it('finds the body behind those without a name', () => {
    expect(bodyOf('[A council officer] said no.')).toEqual(['council']);
    expect(bodyOf('Greenpeace refused. [A spokesman] said no.')).toEqual(['Greenpeace']);
    expect(bodyOf('[A survey by the council’s own engineers] said no.')).toEqual(['council']);
    expect(bodyOf('[A neighbour] said no.')).toEqual(['–']);
  });

  it('takes the words around a name for what it is', () => {
    expect(voicesOf('[The operator, Albion Pennine,] said no.')).toEqual([
      'Albion Pennine (organization, Albion Pennine)',
    ]);
  });
});

describe('pronouns', () => {
  it('finds he and she by gender, subject and last speaker', () => {
    const text =
      '[Anna Berg] told David Cole that the talks had failed. [She] said she was sorry. ' +
      'Mr. Cole shook his head. [He] said he was not.';
    expect(voicesOf(text).map((voice) => voice.split(' (')[0])).toEqual(['Anna Berg', 'Anna Berg', 'David Cole']);
  });

  it('does not take somebody whom the words name for their speaker', () => {
    const text = 'David Cole spoke first. “Peter Hall is wrong,” he said.';
    const doc = readDocument(text);
    const quote = tokensOf(doc, { start: text.indexOf('“'), end: text.indexOf('”') + 1 });
    const source: [number, number] = [text.indexOf('he said'), text.indexOf('he said') + 2];
    const [voice] = resolveSpeakers(doc, findEntities(doc), [attribution(doc, source, { contents: [quote] })]);
    expect(voice?.speaker?.name).toBe('David Cole');
  });

  it('takes up a body with it, and the phrase before it with who', () => {
    expect(voicesOf('[Greenpeace] sued on Monday. [It] said the plan was illegal.')[1]).toBe(
      'Greenpeace (organization, Greenpeace)',
    );
    expect(voicesOf('The talks are backed by some economists [who] say prices will fall.')).toEqual([
      'economists (group, –)',
    ]);
  });

  it('reads I in a quotation as its speaker, and elsewhere as the writer', () => {
    const text = 'Anna Berg said: “I think we lost.” I doubt it.';
    const doc = readDocument(text);
    const at = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];
    const quote = tokensOf(doc, { start: text.indexOf('“'), end: text.indexOf('”') + 1 });
    const attributions = [
      attribution(doc, at('Anna Berg'), { contents: [quote] }),
      attribution(doc, [text.indexOf('I think'), text.indexOf('I think') + 1], { parent: 0 }),
      attribution(doc, [text.indexOf('I doubt'), text.indexOf('I doubt') + 1]),
    ];
    const options = { byline: 'Tom Reed' };
    const voices = resolveSpeakers(doc, findEntities(doc, options), attributions, options);
    expect(voices.map(({ speaker }) => speaker?.name)).toEqual(['Anna Berg', 'Anna Berg', 'Tom Reed']);
  });
});

describe('nouns', () => {
  it('finds the bearer of a role', () => {
    const text =
      'Oslo Mayor Anna Berg met David Cole, a spokesman for Greenpeace. [The mayor] said no. [The spokesman] agreed.';
    expect(voicesOf(text)).toEqual(['Anna Berg (person, government of Oslo)', 'David Cole (person, Greenpeace)']);
  });

  it('finds the body that a noun takes up, and the one behind a document', () => {
    const text =
      '[The World Health Organization] published a report. [The organization] said cases had doubled. ' +
      '[The report] says more will follow.';
    const who = 'World Health Organization';
    expect(voicesOf(text)).toEqual([
      `${who} (organization, ${who})`,
      `${who} (organization, ${who})`,
      `report (document, ${who})`,
    ]);
  });

  it('leaves those whom the text does not name without a body', () => {
    expect(voicesOf('[Officials] said no.')).toEqual(['Officials (group, –)']);
    expect(voicesOf('[A neighbour] said no.')).toEqual(['neighbour (unnamed, –)']);
  });
});

describe('quotations that go on', () => {
  it('have the voice of the words before', () => {
    const text = 'Anna Berg said no. Nobody came.';
    const doc = readDocument(text);
    const list = [
      attribution(doc, [0, 9]),
      attribution(doc, null, { continues: 0 }),
      attribution(doc, null, { continues: 1 }),
    ];
    const voices = resolveSpeakers(doc, findEntities(doc), list);
    expect(voices.map(({ speaker }) => speaker?.name)).toEqual(['Anna Berg', 'Anna Berg', 'Anna Berg']);
    expect(resolveSpeakers(doc, findEntities(doc), [attribution(doc, null)])[0]).toEqual({
      speaker: null,
      organization: null,
    });
  });

  it('survive links that run in a circle', () => {
    const doc = readDocument('Nobody came.');
    const list = [attribution(doc, null, { continues: 1 }), attribution(doc, null, { continues: 0 })];
    expect(resolveSpeakers(doc, findEntities(doc), list)).toHaveLength(2);
  });
});

describe('any source', () => {
  const word = fc.constantFrom(
    'he',
    'who',
    'Jane',
    'Doe',
    'the',
    'report',
    'of',
    'IMF',
    ',',
    '“',
    '”',
    'said',
    'I',
    'officials',
    '.',
  );
  const text = fc.array(word, { minLength: 2, maxLength: 40 }).map((words) => words.join(' '));

  it('gives a voice, the same as a range and as an attribution', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.integer({ min: 1, max: 5 }), (input, at, size) => {
        const doc = readDocument(input);
        fc.pre(doc.tokens.length > 0);
        const from = at % doc.tokens.length;
        const range = { from, to: Math.min(doc.tokens.length, from + size) };
        const entities = findEntities(doc);
        const empty = { doc, entities, options: {}, attributions: [], voices: [] };
        const [voice] = resolveSpeakers(doc, entities, [
          { ...attribution(doc, null), source: range, contents: [range] },
        ]);
        const other = resolveSource(empty, range);
        expect(voice!.speaker?.name).not.toBe('');
        expect(other.speaker === null).toBe(voice!.speaker === null);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the body behind a speaker', () => {
  const bodyOf = (marked: string) =>
    voicesOf(marked)
      .at(-1)!
      .replace(/^.*, (.*)\)$/, '$1');

  it('is read from a clause beside the name', () => {
    expect(bodyOf('[Tom Ray, who breeds goats and speaks for the Upland Growers’ Union,] said no.')).toBe(
      'Upland Growers’ Union',
    );
    expect(bodyOf('Speaking for the Nordic Institute, [Anna Berg] said no.')).toBe('Nordic Institute');
    expect(bodyOf('[Anna Berg, representing the Nordic Institute,] said no.')).toBe('Nordic Institute');
    expect(bodyOf('Anna Berg works at Dale University. [David Cole, who led the study,] said no.')).toBe(
      'Dale University',
    );
    expect(bodyOf('[Anna Berg, whose husband died,] said no.')).toBe('–');
  });

  it('is what an office serves, with a name or without', () => {
    expect(bodyOf('The government fell. [The health secretary] said no.')).toBe('government');
    expect(bodyOf('The council met. [The mayor’s spokesman] said no. It is a small town.')).toBe('town');
    expect(bodyOf('The County Assembly met. [Speaker Anna Berg] said no.')).toBe('County Assembly');
    expect(bodyOf('[Shadow health secretary Anna Berg] said no.')).toBe('opposition');
    expect(bodyOf('[A minister in trouble] says no.')).toBe('–');
  });

  it('is that of the person somebody serves', () => {
    const text = 'Anna Berg, director of the Nordic Institute, stood up. She was tired. [Her officials] said no.';
    expect(bodyOf(text)).toBe('Nordic Institute');
    expect(bodyOf('Anna Berg sang. [A spokesman for Anna Berg] said no.')).toBe('Anna Berg');
  });

  it('is not that of residents, or of a partner in life or business', () => {
    expect(bodyOf('[Customers of the Nordic Bank] said no.')).toBe('–');
    expect(bodyOf('The inquest was told of a fire. [His business partner, David Cole,] said no.')).toBe('–');
  });

  it('is known from the name after a role and a word for the body', () => {
    expect(bodyOf('[The chairman of the opposition Progress Party, David Cole,] said no.')).toBe('Progress Party');
    expect(bodyOf('[A nurse at St Luke’s Hospital] waited. [Kate Finn, a nurse at St Luke’s Hospital,] said no.')).toBe(
      'St Luke’s Hospital',
    );
  });

  it('is the journal of a study that names no institute', () => {
    expect(bodyOf('[A study published in Annals of Botany] says no.')).toBe('Annals of Botany');
  });
});

describe('what takes a body up', () => {
  const last = (text: string) => voicesOf(text).at(-1);

  it('may be an apostrophe, "there", or whatever noun is its', () => {
    expect(last('The growers’ council met. Dai Morris, who sits on the growers’ council, left. [Morris] spoke.')).toBe(
      'Dai Morris (person, growers’ council)',
    );
    expect(last('Kowhai Hospice is full. Tane Rewi, a nurse there, was tired. [Rewi] spoke.')).toBe(
      'Tane Rewi (person, Kowhai Hospice)',
    );
    expect(last('The Harbour Trust owns the quay. Its surveyor, Lorna Fitch, was there. [Fitch] spoke.')).toBe(
      'Lorna Fitch (person, Harbour Trust)',
    );
    expect(last('The Harbour Trust owns the quay. [Two of its directors] spoke.')).toContain('(group, Harbour Trust)');
  });

  it('may be the person whose a document is', () => {
    expect(last('Raj Pillai of Northgate Capital waits. [His note] says so.')).toBe(
      'note (document, Northgate Capital)',
    );
  });

  it('may own the part that somebody leads', () => {
    expect(last('The Rail Bureau met. Malik Dunn, who heads the bureau’s bridge division, left. [Dunn] spoke.')).toBe(
      'Malik Dunn (person, Rail Bureau)',
    );
    expect(last('The Harbour Coast Party met. Harbour Coast leader Martin Oke left. [Oke] spoke.')).toBe(
      'Martin Oke (person, Harbour Coast Party)',
    );
  });

  it('may be a council, of which a mayor is where there is no city', () => {
    expect(last('Ruahine District Council met. Mayor Pita Rewi left. [Rewi] spoke.')).toBe(
      'Pita Rewi (person, Ruahine District Council)',
    );
  });

  it('is itself where it is named by an apostrophe', () => {
    expect(last('[The Ratepayers’ Roundtable] spoke.')).toBe(
      'Ratepayers’ Roundtable (organization, Ratepayers’ Roundtable)',
    );
  });

  it('is none for those who have left it', () => {
    expect(last('Northgate Council met. [A former council officer] spoke.')).toContain('(unnamed, –)');
  });
});

describe('bodies by name', () => {
  const last = (text: string) => voicesOf(text).at(-1);

  it.each([
    ['Ann Moss of the Bakers’ League left. [Moss] spoke.', 'Bakers’ League'],
    ['Ann Moss, secretary of the Mill and Dock Workers’ Union, left. [Moss] spoke.', 'Mill and Dock Workers’ Union'],
    ['[The Standing Committee on Housing] spoke.', 'Standing Committee on Housing'],
    ['[The Court of Appeals for the Ninth Circuit] spoke.', 'Court of Appeals for the Ninth Circuit'],
    ['Ann Moss, a nurse at St Hilda’s Hospital, left. [Moss] spoke.', 'St Hilda’s Hospital'],
    ['Ann Moss, director of Visit Norland, left. [Moss] spoke.', 'Visit Norland'],
    ['Ann Moss, chief executive of Norvik, left. [Moss] spoke.', 'Norvik'],
    ['Analyst Tom Birch of Kestrel Capital left. [Birch] spoke.', 'Kestrel Capital'],
    ['The Norby council closed the baths. [The council] spoke.', 'Norby council'],
    ['The Harbour Court of Appeal sat. [The majority] spoke.', 'Harbour Court of Appeal'],
  ])('%s', (text, body) => expect(last(text)).toContain(`, ${body})`));

  it('are none that only share a word with what somebody sits in', () => {
    expect(last('The White House was silent. [Rep. Linda Haines] spoke.')).not.toContain('White House');
    expect(last('The Liberal Democrats met. [President Maria Keller] spoke.')).toContain('(person, –)');
  });

  it('are told from somebody by a form of address', () => {
    expect(last('[A spokesman for Ms Frost] spoke.')).toContain('spokesman for Ms Frost (unnamed');
  });
});

describe('names of sources', () => {
  const last = (text: string) => voicesOf(text).at(-1);

  it.each([
    ['[Secretary General Ban Ki-moon] spoke.', 'Ban Ki-moon (person'],
    ['President Moon Jae-in left. [Moon Jae-in] spoke.', 'Moon Jae-in (person'],
    ['[Det Con Mike Sharrow] spoke.', 'Mike Sharrow (person'],
    ['[One of the nurses] spoke.', 'One of the nurses (group'],
    ['[No 10] spoke.', 'No 10 (unnamed'],
    ['[The company’s] announcement was made.', 'company (organization'],
  ])('%s', (text, name) => expect(last(text)).toContain(name));

  it('know a wife by that word, and a name of either gender by the pronoun', () => {
    expect(last('Mr Hall left. His wife, Joan, spoke. [He] spoke.')).toContain('Hall (person');
    expect(last('Jean Valmont, the mayor, left. [He] spoke.')).toContain('Jean Valmont (person');
  });

  it('hold no relations and no children for roles', () => {
    const roles = (text: string) => findEntities(readDocument(text), {}).entities.flatMap((entity) => entity.roles);
    expect(roles('Linda Haines, no relation to the senator, spoke.')).toEqual([]);
    expect(roles('Her husband, Ted, two daughters and five grandchildren survive her.')).toEqual(['husband']);
  });
});

describe('letters after a name', () => {
  it('are no part of it, and make it a person’s', () => {
    const text = '[Anna Berg KC], prosecuting, said no. [Ms Berg] said yes.';
    expect(voicesOf(text)).toEqual(['Anna Berg (person, prosecution)', 'Anna Berg (person, prosecution)']);
  });
});
