import { describe, expect, it } from 'vitest';
import { extractStatistics } from '../../src/index.js';
import type { Attribution } from '../../src/quotation/attribution.js';
import { findQuantities } from '../../src/statistic/quantities.js';
import { findStatistics, type StatisticDraft } from '../../src/statistic/statistics.js';
import { tokensOf, tokensToSpan } from '../../src/text/document.js';
import { readDocument } from '../../src/text/read.js';

/** An attribution of the words between ⟦ and ⟧ to the words between ⟨ and ⟩, as the quotation stage would give it. */
function read(marked: string): {
  text: string;
  drafts: StatisticDraft[];
  source: (draft: StatisticDraft) => string | null;
} {
  const marks: number[] = [];
  let text = '';
  for (const ch of marked) {
    if ('⟦⟧⟨⟩'.includes(ch)) marks['⟦⟧⟨⟩'.indexOf(ch)] = text.length;
    else text += ch;
  }
  const doc = readDocument(text);
  const [from, to, sourceFrom, sourceTo] = marks;
  const attributions: Attribution[] =
    from === undefined
      ? []
      : [
          {
            contents: [tokensOf(doc, { start: from, end: to! })],
            source: sourceFrom === undefined ? null : tokensOf(doc, { start: sourceFrom, end: sourceTo! }),
            // What stands between them is the cue.
            cue: sourceTo !== undefined && sourceTo < from ? tokensOf(doc, { start: sourceTo, end: from }) : null,
            cueType: null,
            cueLemma: null,
            continues: null,
            type: 'indirect',
            kind: 'speech',
            parent: null,
            confidence: 1,
            steps: [],
          },
        ];
  const drafts = findStatistics(doc, findQuantities(doc), attributions);
  const source = ({ attribution, sourceRange }: StatisticDraft): string | null => {
    const range = sourceRange ?? (attribution === null ? null : attributions[attribution]!.source);
    return range && tokensToSpan(doc, range.from, range.to).text;
  };
  return { text, drafts, source };
}

const statistics = (text: string): string[] => read(text).drafts.map(({ quantity }) => quantity.text);
const sources = (marked: string): (string | null)[] => {
  const { drafts, source } = read(marked);
  return drafts.map(source);
};

describe('which quantities are statistics', () => {
  it.each([
    ['At least 1500 protesters were killed and over 12,000 arrested.', ['At least 1500', 'over 12,000']],
    ['Four people were killed and two hurt.', ['Four', 'two']],
    ['There were no deaths.', ['no']],
    ['Dozens of homes were lost.', ['Dozens']],
    ['In all but four cases they were freed.', ['all but four']],
    ['Half the seats are empty and one in five homes is cold.', ['Half', 'one in five']],
    ['The plant made 14 cars, six vans and four lorries.', ['14', 'six', 'four']],
    ['A snail eats 38 larvae a day.', ['38']],
    ['His post was shared 3,200 times.', ['3,200 times']],
  ])('%s', (text, expected) => {
    expect(statistics(text)).toEqual(expected);
  });

  it.each([
    'He had rung 999.',
    'Call 101 at once.',
    'She resigned at 7.40 on Monday.',
    'The two sides met for three days.',
    'Smith, 43, has worked there for 18 years.',
    'A 95-page report and a 14-inch screen were shown.',
    'It is one of the best schools, and one day it will be mine.',
    'Prices went up five times from November 2003.',
    'I have ridden the 41 for 22 years.',
    'That is the $64,000 question.',
    '10 Things To Know Today',
    'He has zero knowledge of it.',
  ])('%s: none', (text) => {
    expect(statistics(text)).toEqual([]);
  });

  it('does not count the whole that a part is told of', () => {
    expect(statistics('It saved all but three of the 40 reefs.')).toEqual(['all but three']);
    expect(statistics("Only two of the party's 21 senators came.")).toEqual(['two']);
    expect(statistics('The wall is 6.2m (20ft) high.')).toEqual(['6.2m']);
  });
});

describe('who reported it', () => {
  it('is nobody but the writer, as a rule', () => {
    expect(sources('The blast killed 20 people.')).toEqual([null]);
  });

  it('is the source of the quotation it stands in', () => {
    const { drafts, source } = read('⟨The ministry⟩ said ⟦that 20 people had died⟧. In May, 30 had died.');
    expect(drafts.map(source)).toEqual(['The ministry', null]);
    expect(drafts[0]!.standsIn).toBe(0);
  });

  it('is not the voters who were asked, though the figure stands in what they say', () => {
    const { drafts, source } = read('⟨A majority of voters⟩ expect ⟦her to win by 10 percent⟧.');
    expect(drafts.map(source)).toEqual([null]);
    expect(drafts[0]).toMatchObject({ standsIn: 0, attribution: null });
    expect(sources('⟨54 percent of voters⟩ said ⟦they would stay at home⟧.')).toEqual([null]);
  });

  it.each([
    ['Estimates suggest 8000 migrants are at sea.', 'Estimates'],
    ['Polling averages show her ahead by 3 points.', 'Polling averages'],
    ['In the previous Herald poll, she led him by 5 percentage points.', 'the previous Herald poll'],
    ['Some 3,000 homes are cold, according to the census.', 'the census'],
    ["That held the bank's estimate of growth at 3.1 percent.", 'the bank'],
    ['It raised its forecast for next year to 4.2 percent.', 'It'],
    ['A snap poll by Opinia finds 46% think he was right.', 'A snap poll by Opinia'],
    ['An independent study, carried out in May, found savings of 40 per cent.', 'An independent study'],
    ['The union, which has counted, puts the number of dead at 133.', 'The union'],
    ['Deccan Union Bank on Tuesday reported a 17.2 per cent rise in profit.', 'Deccan Union Bank'],
    ['It now forecasts earnings of 41 cents a share.', 'It'],
    ['Their average diameter is 1.4 micrometres, researchers report this week.', 'researchers'],
  ])('is what its own clause names: %s', (text, expected) => {
    expect(sources(text)).toEqual([expected]);
  });

  it.each([
    'Some 300 cases reported on Monday were mild.',
    'People projected to retire number 49 million.',
    'The report does not say that 40,000 homes were given away.',
    'In a survey, few answered; the real figure was 19.',
    'Alerts: Flash flood watch for 11 counties\n\nThe town is cold. It is wet, too.\n',
  ])('is nobody: %s', (text) => {
    expect(sources(text).at(-1)).toBeNull();
  });

  it('is not what “according to” names before the figure, where another figure is that one’s', () => {
    expect(sources('It had 9,240 names, according to the organisers, in a town of 5,100.')).toEqual([
      'the organisers',
      null,
    ]);
  });

  it('is the poll or study of the sentence before, for shares in its paragraph', () => {
    const poll = 'A poll by Opinia finds 44 percent of adults agree.';
    const carried = (text: string) => sources(`${poll}${text}`).at(-1);
    expect(carried(' Almost as many, 41 percent, would vote for him.')).toBe('A poll by Opinia');
    expect(carried(' A third would stay at home.')).toBe('A poll by Opinia');
    expect(carried(' In 2019, 30 percent did.')).toBeNull();
    expect(carried(' Some 4,000 jobs are unfilled.')).toBeNull();
    expect(carried('\n\nA third of the seats are empty, and the town is cold.')).toBeNull();
    expect(sources('The survey was done by mail. Some 54 percent of voters would stay home.')).toEqual(['The survey']);
  });

  it('is the poll for a share behind its margin of error, and what is answered is not measured', () => {
    const text =
      'The survey found 46% support the deal, within its margin of error of 4 percentage points. Just 9% were undecided.';
    const shares = extractStatistics(text);
    expect(shares.map(({ text, measure, speaker }) => [text, measure, speaker?.name])).toEqual([
      ['46%', null, 'survey'],
      ['4 percentage points', 'error', 'survey'],
      ['9%', null, 'survey'],
    ]);
  });

  it('is who puts it there in the passive', () => {
    const [figure] = extractStatistics('Damage from the floods is put at £11bn by the insurer Helvia.');
    expect(figure!.speaker?.name).toContain('Helvia');
  });

  it('goes on with “and that”', () => {
    const marked = '⟨Mrs Pell⟩ said ⟦that 900 jobs had gone⟧, and that on an average day 11 flights were late.';
    expect(sources(marked)).toEqual(['Mrs Pell', 'Mrs Pell']);
  });

  it('is the next name in a list of reporters', () => {
    const marked = '⟨PollWatch⟩ showing ⟦her ahead 3 points⟧, Numberbox 4.3 points, and Votemeter 2.1 points.';
    expect(sources(marked)).toEqual(['PollWatch', 'Numberbox', 'Votemeter']);
  });

  it('is the body before the colon of a headline', () => {
    const headline = 'Harbour Council: Details released of 304 deaths\n\nThe council met on Monday. It was cold.\n';
    expect(sources(headline)).toEqual(['Harbour Council']);
  });
});

describe('figures that differ', () => {
  it.each([
    'The hospital said that 12 patients had died, while the union put the figure at 20.',
    'The hospital said that 12 patients had died; the union put the number at 20.',
  ])('are of whoever gave each: %s', (text) => {
    expect(extractStatistics(text).map(({ speaker }) => speaker?.name)).toEqual(['hospital', 'union']);
  });
});

describe('what surrounds it', () => {
  const around = (text: string) => {
    const doc = readDocument(text);
    const [draft] = findStatistics(doc, findQuantities(doc), []);
    const { event, time, place, hedged } = draft!;
    const words = (range: { from: number; to: number } | null) => range && tokensToSpan(doc, range.from, range.to).text;
    return { event, time: words(time), place: words(place), hedged };
  };

  it('is the event, the time and the place of its clause', () => {
    expect(around('The storm killed 23 people in Norland on Friday.')).toEqual({
      event: 'kill',
      time: 'Friday',
      place: 'Norland',
      hedged: false,
    });
    expect(around('Last year 23 people were arrested.')).toMatchObject({ event: 'arrest', time: 'Last year' });
    expect(around('In 2019, 30 people died.')).toMatchObject({ event: 'die', time: '2019' });
    expect(around('They shot 12 men last Friday.')).toMatchObject({ event: 'shoot', time: 'last Friday' });
    expect(around('A survey published in May found 60 per cent were cold.').event).toBe('find');
  });

  it.each([
    ['The storm cut power to 60,000 homes.', '60,000', { measure: 'homes', change: null }],
    ['Turnout was 62%, up from 58%.', '62%', { change: { direction: 'up', to: 62, from: 58 } }],
    [
      'The population more than doubled to 2.4 million.',
      '2.4 million',
      { measure: 'population', change: { to: 2_400_000 } },
    ],
    ['Earnings per share were 34p, compared with 31p a year earlier.', '31p', { measure: 'Earnings per share' }],
    ['Inflation fell to 3.2%, the lowest since June 2022.', '3.2%', { time: null }],
    ['Since June 2022, 40 people died.', '40', { time: { text: 'June 2022' } }],
    ['The S&P 500 lost 2.5% on Monday.', '2.5%', { measure: 'S&P 500' }],
    ['Moss & Sons is to close 41 of its 212 shops.', '41', { measure: 'shops', event: 'close' }],
    ['The bank says a levy on assets above £10m would work.', 'above £10m', { measure: 'assets' }],
    ['Losses at the chain more than doubled.', 'more than doubled', { measure: 'Losses' }],
    ['It had a pre-tax loss of £38m, compared with £17m in 2021.', '£38m', { measure: 'pre-tax loss', event: null }],
    [
      'It had a pre-tax loss of £38m, compared with £17m in 2021.',
      '£17m',
      { measure: 'pre-tax loss', time: { text: '2021' } },
    ],
    ['Shares in its landlord, Brackley Estates, dropped 4%.', '4%', { measure: 'Shares' }],
    ['Ministers were told to expect “at least three” closures.', 'at least three', { measure: 'closures' }],
    ['Some 5,000-odd fans came.', 'Some 5,000', { bound: 'about', measure: 'fans' }],
    ['About 300-odd fans came, after 20-odd years.', 'About 300', { bound: 'about' }],
  ])('is read of %s', (text, figure, expected) => {
    const found = extractStatistics(text).filter((s) => s.text === figure);
    expect(found).toMatchObject([expected]);
  });

  it('is no doubling down', () => {
    expect(extractStatistics('Moss doubled down on his comments on Monday.')).toEqual([]);
  });

  it('is no time of a timetable', () => {
    expect(extractStatistics('The new timetable has the 8.15 leaving at 8.05.')).toEqual([]);
    expect(extractStatistics('The 8.15 per cent who left at 8.05 were angry.').map((s) => s.text)).toEqual([
      '8.15 per cent',
    ]);
  });

  it('is no age at the start of a sentence', () => {
    expect(extractStatistics('At 63, she is the oldest minister. He did it for 20-odd years.')).toEqual([]);
    expect(extractStatistics('At 63, the number of fires was high.')).toHaveLength(1);
    expect(
      extractStatistics('She left school at 15. He died at 91 in Leeds. Ellis Grant, 34, of Leeds, denies it.'),
    ).toEqual([]);
  });

  it('is no verb of another clause, and no name', () => {
    const events = (text: string) => extractStatistics(text).map(({ event }) => event);
    expect(events('Two people have died and three others are in hospital.')).toEqual(['die', null]);
    expect(events('Some 20 people were killed and 40 were hurt.')).toEqual(['kill', 'hurt']);
    expect(events('According to the Red Cross, 1 in 4 people are hungry.')).toEqual([null]);
  });

  it('is the hedge of its clause', () => {
    expect(around('Some 8000 people may be at sea.').hedged).toBe(true);
    expect(around('They reportedly lost $3 million.').hedged).toBe(true);
  });
});
