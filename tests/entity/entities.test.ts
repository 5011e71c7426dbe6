import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findEntities } from '../../src/entity/entities.js';
import type { AnalyzeOptions } from '../../src/schema.js';
import { tokensToSpan } from '../../src/text/document.js';
import { readDocument } from '../../src/text/read.js';

function entitiesOf(text: string, options: AnalyzeOptions = {}) {
  const doc = readDocument(text);
  const { entities } = findEntities(doc, options);
  return entities.map((entity) => ({
    ...entity,
    affiliation: entity.affiliation?.name ?? null,
    mentions: entity.mentions.map(({ from, to }) => tokensToSpan(doc, from, to).text),
  }));
}

const named = (text: string, name: string, options?: AnalyzeOptions) =>
  entitiesOf(text, options).find((entity) => entity.name === name);

describe('bodies', () => {
  const bodies = (text: string) => entitiesOf(text).filter(({ type }) => type === 'organization');

  it.each([
    ['a noun for a body beside the name', 'The operator, Norvane, said trains would stop.', 'Norvane'],
    [
      'what stands in the name',
      'She wrote to the Federation of Small Bakers about flour.',
      'Federation of Small Bakers',
    ],
    ['an ampersand', 'Prices rose at Tolland & Quist on Monday.', 'Tolland & Quist'],
    ['what is done to bodies alone', 'Anna Berg founded Platte Forklift in a barn.', 'Platte Forklift'],
    ['what only bodies make', 'A poll by Datavane finds that voters are tired.', 'Datavane'],
  ])('are told by %s', (_, text, name) => {
    expect(bodies(text).map((body) => body.name)).toContain(name);
  });

  it('end where what they own begins, when the text names them elsewhere', () => {
    const text =
      'Amnesty International wrote to the minister. “No,” said Amnesty International’s Research and Advocacy Director.';
    expect(bodies(text).map((body) => body.name)).toEqual(['Amnesty International']);
  });

  it('are no places where something is, and no people with a title', () => {
    expect(bodies('They met in Ostrava Heights. They stayed in Ostrava Heights for a week.')).toEqual([]);
    expect(bodies('Mr Norvane said no. The mayor, Norvane, 43, left.')).toEqual([]);
  });
});

describe('names', () => {
  it('groups the full name, the surname and the name after a title', () => {
    const text = 'Senator Maria Alvarez opposed the bill. Alvarez said it would fail. Ms. Alvarez left for Berlin.';
    expect(named(text, 'Maria Alvarez')).toMatchObject({
      type: 'person',
      aliases: ['Alvarez'],
      roles: ['Senator'],
      mentions: ['Maria Alvarez', 'Alvarez', 'Alvarez'],
    });
  });

  it('may hold a nickname in marks, but no words that somebody speaks', () => {
    expect(named('Dwayne “The Rope” Janssen left. Janssen was ill.', 'Dwayne “The Rope” Janssen')).toMatchObject({
      mentions: ['Dwayne “The Rope” Janssen', 'Janssen'],
    });
    expect(named('“I am,” Ann “The End.” Lee was silent.', 'Ann “The End.” Lee')).toBeUndefined();
  });

  it('keeps two people of one surname apart', () => {
    const text =
      'Peter Hall met Susan Hall on Monday. Mr. Hall said the talks went well. Mrs. Hall told reporters that they failed.';
    expect(named(text, 'Peter Hall')?.mentions).toEqual(['Peter Hall', 'Hall']);
    expect(named(text, 'Susan Hall')?.mentions).toEqual(['Susan Hall', 'Hall']);
  });

  it('leaves the possessive and the title out of the mention', () => {
    const text = 'Prime Minister Theresa Brown’s plan failed. Theresa Brown resigned.';
    expect(named(text, 'Theresa Brown')?.mentions).toEqual(['Theresa Brown', 'Theresa Brown']);
  });

  it('joins a body with the aliases that brackets declare, wherever they stand', () => {
    const text =
      'The Coastal Fisheries Council of Norway (CFCN, Kystradet, or CFC) met in Oslo. The CFCN warned ministers. Kystradet agreed.';
    const council = named(text, 'Coastal Fisheries Council of Norway');
    expect(council?.aliases).toEqual(['CFCN', 'Kystradet', 'CFC']);
    expect(council?.mentions).toHaveLength(6);
  });

  it('takes a body up by its acronym and by the first word of its name', () => {
    const text =
      'The World Trade Organization will decide in May. Officials at the WTO declined to comment. ' +
      'Greenpeace International sued. Greenpeace won.';
    expect(named(text, 'World Trade Organization')?.aliases).toContain('WTO');
    expect(named(text, 'Greenpeace International')?.aliases).toContain('Greenpeace');
  });
});

describe('roles and affiliation', () => {
  it.each([
    ['Anna Berg, director of research at the Nordic Institute, resigned.', 'Anna Berg', 'Nordic Institute'],
    ['Greenpeace spokesman David Cole disagreed.', 'David Cole', 'Greenpeace'],
    ['David Cole, Greenpeace’s campaign manager for Asia, disagreed.', 'David Cole', 'Greenpeace'],
    ['David Cole, who leads Greenpeace, disagreed.', 'David Cole', 'Greenpeace'],
    ['David Cole, a spokesman for the Danish military, disagreed.', 'David Cole', 'Danish military'],
    ['French President Pierre Moreau disagreed.', 'Pierre Moreau', 'government of France'],
    ['David Cole, former director of Greenpeace, disagreed.', 'David Cole', null],
    ['David Cole likes Greenpeace and visited Oslo.', 'David Cole', null],
    ['Anna Berg, mother of three, disagreed.', 'Anna Berg', null],
  ])('%s', (text, person, body) => {
    expect(named(text, person)?.affiliation).toBe(body);
  });

  it('keeps the words of the role, and what is former as former', () => {
    const text = 'Anna Berg, director of research at the Nordic Institute, met former Finance Minister Jan Olsen.';
    expect(named(text, 'Anna Berg')?.roles).toEqual(['director of research at the Nordic Institute']);
    expect(named(text, 'Jan Olsen')?.roles).toEqual(['former Finance Minister']);
  });
});

describe('what the caller knows', () => {
  const text = 'Lumo raised prices. “We had to,” said Kit Vance. By autumn Vance was gone.';
  const options: AnalyzeOptions = {
    entities: [
      { name: 'Lumo Energy', aliases: ['Lumo'], type: 'organization' },
      { name: 'Kit Vance', type: 'person', affiliation: 'Lumo Energy' },
    ],
  };

  it('wins over what the tagger makes of a name', () => {
    expect(named(text, 'Lumo Energy', options)).toMatchObject({ type: 'organization', mentions: ['Lumo'] });
    expect(named(text, 'Kit Vance', options)?.affiliation).toBe('Lumo Energy');
  });
});

describe('any text', () => {
  const words = [
    'Mr.',
    'Jane',
    'Doe',
    'IMF',
    '(',
    ')',
    'of',
    'the',
    ',',
    '’s',
    'Bank',
    '\n',
    '“',
    '.',
    'or',
    '\ud800',
    'İ',
  ];
  const text = fc
    .array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'binary', maxLength: 5 })))
    .map((w) => w.join(' '));

  it('has mentions that lie in it, do not overlap, and lead back to their entity', () => {
    fc.assert(
      fc.property(text, (input) => {
        const doc = readDocument(input);
        const index = findEntities(doc);
        const mentions = index.entities.flatMap(({ mentions: own }) => own).sort((a, b) => a.from - b.from);
        mentions.forEach(({ from, to }, i) => {
          expect(from).toBeLessThan(to);
          expect(to).toBeLessThanOrEqual(mentions[i + 1]?.from ?? doc.tokens.length);
          expect(index.mentionAt(from)).toEqual({ from, to });
        });
        for (const entity of index.entities) {
          for (const { from } of entity.mentions) expect(index.at(from)).toBe(entity);
          expect(entity.name).not.toBe('');
        }
        expect(findEntities(doc).entities).toEqual(index.entities);
      }),
      { numRuns: 200 },
    );
  });
});
