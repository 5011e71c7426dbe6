/**
 * What a cue alone tells of the speaker's attitude: "accused" is critical whatever follows, "praised" supportive, and
 * "warned" mostly critical, unless the speaker warns of its own troubles.
 * Source: the project's own lists. Licence: MIT, as the library. Dictionary forms, separated by commas.
 */
export const STANCE_CUES = {
  critical: `
    accuse, admonish, allege, assail, attack, berate, blame, blast, call out, castigate, censure, chastise, chide, condemn, criticise, criticize, critique, decry, demand, denounce, deplore, deride, disagree, dismiss, dispute, disparage, excoriate, fault, fume,
    lambast, lambaste, liken, mock, object, oppose, protest, rail, rap, rebuke, rebut, refute, reject, reprimand, reproach, ridicule, scold, scoff, slam, suspect, lash, rant, sue, insult, brand, vilify, accusation, allegation, complaint, complain, criticism, objection, condemnation, lament,
    challenge, contradict, deny, denial, lash out, hit out, hit back, take issue, take aim, take exception`,
  /** Critical of others, not of oneself. */
  warning:
    'warn, warning, caution, threaten, threat, fear, concern, concerned, worry, worried, doubt, question, refuse, regret, alarm, suspicion, resent',
  supportive: `
    applaud, approve, back, bless, celebrate, champion, cheer, commend, commit, compliment, congratulate, defend, endorse, extol, favor, favour, hail, honor, honour, laud, pledge, praise, promise, reassure, recommend, salute, stand by, support, thank, tout, vow, welcome,
    guarantee, assure, advocate, assurance, endorsement, approval, tribute, appreciate, admire, trust, agree, hopeful`,
  /** What "I" and "we" are, or do, when they are for something … */
  gladness: `
    proud, delighted, pleased, glad, grateful, thankful, happy, thrilled, honoured, honored, encouraged, heartened, impressed, confident, committed, excited,
    overjoyed, elated, indebted, privileged, relieved, satisfied, welcome, support, back, thank, love, admire, applaud, commend, congratulate, praise, salute, trust,
    respect, believe in, cherish, endorse, favour, favor, celebrate, look forward`,
  /** … and when they are against it. */
  grievance: `
    furious, angry, disappointed, disgusted, appalled, outraged, dismayed, horrified, ashamed, shocked, frustrated, alarmed, disturbed, sickened, betrayed,
    insulted, dissatisfied, unhappy, unimpressed, livid, incensed, aghast, astonished, concerned, worried, reject, condemn, denounce, deplore, oppose, object, resent, despise, hate,
    dispute, deny, refute, protest, distrust, abhor`,
  /** Nobody does these but in bad faith. */
  wrongs: `
    lie, cheat, betray, deceive, mislead, defraud, swindle, steal, bribe, blackmail, falsify, fabricate, rig, collude, conspire, scapegoat, embezzle, extort, bully,
    harass, intimidate, persecute, oppress, torture, misrepresent, manipulate, exploit`,
  /** What stands well or badly by itself, without anybody's merit or fault. */
  conditions: `
    confidence, consumption, condition, currency, data, demand, earnings, economy, export, forecast, growth, harvest, import, inventory, investment, market,
    news, order, outlook, output, price, production, profit, rainfall, result, return, sale, sales, season, sentiment, spending, trade, turnout, visibility, weather, yield`,
  /** "It is … that": the words that follow say whether it is good or bad. */
  surprises:
    'amazing, astonishing, astounding, extraordinary, incredible, interesting, remarkable, staggering, striking, stunning, surprising, unbelievable, unexpected',
  /** Authorities do these in the course of their work. */
  procedures: 'investigate, charge, indict, prosecute, convict, question, interview',
  /** Requests: their content tells whether they are for or against. */
  request:
    'ask, urge, seek, request, appeal, plead, press, order, want, beg, invite, encourage, implore, petition, insist, recommend, propose, call on, call for, push',
  /** Asked of somebody, these say that he is in the wrong. */
  amends: `
    apologise, apologize, withdraw, resign, stop, end, remove, retract, cease, halt, quit, leave, investigate, investigation, inquiry, probe, answer, explain, pay, release, drop, cancel, refrain, scrap, reverse, step down, accountability, punish, prosecute, sanction, ban, boycott, abandon`,
} as const;
