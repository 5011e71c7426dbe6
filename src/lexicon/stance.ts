/**
 * Words by which somebody takes a side, sorted by whom they touch. The argument roles follow the idea of connotation
 * frames (Rashkin, Singh & Choi 2016): a verb says something of its agent, and something else of its patient.
 *
 * Source: the project's own lists, written for this library. Licence: MIT, as the library.
 * Entries are lower case dictionary forms, separated by commas; several words make a phrase.
 */
export const STANCE_WORDS = {
  /** The agent speaks or acts against the patient: "A condemned B" is critical of B. */
  blame: `
    accuse, admonish, assail, attack, bash, belittle, berate, blame, blast, boo, boycott, bully, call out, castigate,
    censure, challenge, charge, chastise, chide, complain, condemn, confront, contradict, convict, counter, criticise,
    criticize, curse, debunk, decry, defame, defy, demonize, denigrate, denounce, deplore, deride, detest, discredit,
    dismiss, disown, disparage, dispute, disrespect, distrust, doubt, embarrass, excoriate, expel, expose, fault,
    fear, fire, flay, fume, grill, hammer, harangue, hate, heckle, hit back, hit out, humiliate, impeach, impugn,
    indict, insult, investigate, lambast, lambaste, lampoon, lash, lash out, lecture, loathe, malign, mistrust, mock,
    object, oppose, oust, pan, penalize, pillory, pounce, prosecute, protest, punish, question, rail, rap, rebuff,
    rebuke, rebut, refute, reject, repel, reprimand, reproach, reprove, repudiate, resent, resist, revile, ridicule,
    rip, roast, sack, sanction, savage, scapegoat, scold, scorn, scrutinize, shame, shun, skewer, slam, slap, slander,
    smear, sneer, snub, sue, suspect, swipe, take aim, take issue, tar, target, taunt, tear into, thrash, threaten,
    trash, trounce, undercut, undermine, upbraid, vilify, warn, whack, lock up, throw out, turn on, go after,
    come after, hold accountable, call for the resignation, liken, contest, troll, rail against, demand`,
  /** The agent speaks or acts for the patient: "A praised B" is supportive of B. */
  praise: `
    absolve, acclaim, acquit, admire, advocate, applaud, appreciate, approve, award, back, believe in, bless,
    champion, cheer, cherish, commend, commit to, compliment, congratulate, crown, credit, defend, embrace, endorse,
    enjoy, exalt, exonerate, extol, favor, favour, glorify, greet, hail, honor, honour, laud, like, love, praise,
    promote, protect, rally behind, rave, recommend, reelect, re-elect, respect, revere, reward, root for, salute,
    side with, stand by, stand with, support, thank, tout, treasure, trust, uphold, urge support, validate, value,
    venerate, vindicate, vouch, welcome, agree with, adore, stand behind, stick up, cheer on, look up to, nominate,
    elect, rehire, reinstate, forgive, elevate, befriend, idolize, worship, give her a break, give him a break, give them a break, give me a break, give credit`,
  /** The doer of it is in the wrong or does badly: "A lied". */
  agentBad: `
    abandon, abduct, abuse, alienate, assassinate, assault, avoid, backfire, backpedal, backtrack, beat up, beg,
    betray, blackmail, blow, bluff, bombard, botch, brag, break, bribe, bulldoze, bully, bumble, bungle, cave, cheat,
    clash, coerce, collapse, collude, complain, conceal, concede, concoct, confess, conspire, cover up, crack down,
    crash, crumble, cry, deceive, decline, defraud, demolish, deny, desert, destabilize, destroy, detain, deteriorate,
    discriminate, disregard, disrupt, distort, dither, divide, dodge, duck, embezzle, endanger, escalate, evade,
    exacerbate, exaggerate, exploit, extort, fabricate, fail, faint, fall short, falsify, falter, flee, flip-flop,
    flounder, forget, fumble, gloat, gouge, grab, grope, gut, hack, harass, harm, hide, hinder, hoard, hurt, ignore,
    imperil, incite, inflame, inflate, insult, interfere, intimidate, invade, jeopardize, kidnap, kill, lag, lapse,
    lash out, launder, leak, lie, lose, mangle, manipulate, massacre, meddle, misbehave, mischaracterize, misjudge,
    mislead, mismanage, misrepresent, misstate, mistreat, misuse, molest, mumble, murder, neglect, obfuscate,
    obstruct, offend, oppress, overreach, overreact, overstate, pander, panic, persecute, plagiarize, plead guilty,
    plot, plummet, plunder, pollute, provoke, quit, rage, ramble, ransack, rant, rape, rattle, refuse, renege, resign,
    resort, retreat, rig, ruin, sabotage, scapegoat, scramble, screw, shirk, shout, shrink, shoot, slip, smuggle,
    snap, sneak, squander, stab, stall, steal, stereotype, stoke, stonewall, struggle, stumble, suppress, surrender,
    swindle, tank, tarnish, taunt, threaten, thwart, torture, traffic, trail, trample, tweet, underestimate,
    underperform, upset, usurp, vandalize, vent, violate, waffle, waste, weaken, whine, wreck, yell, double down,
    lay off, rip off, sell out, step down, back down, walk back, dig in, suffer, misled, apologize, beat, bomb, cling,
    dump, evict, slash, stifle, censor, jail, imprison, repress, crush`,
  /** The doer of it is in the right or does well: "A won". */
  agentGood: `
    accomplish, achieve, advance, aid, alleviate, assist, assure, benefit, boost, bolster, build, calm, care,
    clean up, clinch, collaborate, comfort, console, contribute, cooperate, cure, deliver, deserve, donate, ease,
    educate, empower, enable, encourage, ensure, excel, exceed, expand, fix, flourish, foster, fulfill, gain, give,
    grow, guide, heal, help, impress, improve, innovate, inspire, invest, invite, invigorate, lead, liberate, mend,
    mentor, motivate, negotiate, nurture, outperform, outshine, overcome, persevere, persuade, pioneer, prevail,
    prosper, protect, prove right, provide, rally, rebuild, reconcile, recover, reform, rescue, resolve, restore,
    revive, safeguard, save, secure, serve, share, shine, smile, soar, solve, stabilize, stand up, strengthen,
    succeed, surge, surpass, sustain, thrive, top, triumph, unify, unite, uplift, volunteer, win, win over, work hard,
    work together, champion, promise, pledge, vow, commit, reassure, comply, score, graduate, earn, sweep`,
  /** It is bad for whom it befalls, whoever is to blame: a target that suffers it is a victim. */
  patientHarm: `
    abduct, abuse, arrest, assassinate, assault, attack, beat, behead, bomb, burn, crush, detain, deport, displace,
    evict, execute, harass, harm, hit, hurt, imprison, injure, intimidate, jail, kidnap, kill, lynch, massacre, mourn,
    murder, oppress, persecute, poison, rape, rob, shoot, slay, stab, starve, strike, terrorize, threaten, torture,
    traumatize, victimize, wound, die, suffer, suffocate, drown, flee, grieve, lose, bury, hospitalize, evacuate,
    strand, trap`,
  /** Nouns of wrongdoing that cling to whoever stands near: "the scandal". */
  wrong: `
    cast a shadow, casting a shadow, casts a shadow, accusation, affair, allegation, attack, backlash, bankruptcy, bias, blame, blunder, breach, bribery, charge,
    cheating, collusion, complaint, condemnation, conflict of interest, conspiracy, controversy, corruption, cover-up,
    coverup, crime, crisis, criticism, cronyism, cruelty, deception, defeat, deficit, denial, disaster,
    discrimination, disgrace, dishonesty, embarrassment, embezzlement, error, extremism, failure, falsehood, fault,
    felony, fiasco, flaw, fraud, gaffe, genocide, guilt, harassment, hate, hatred, hoax, hypocrisy, impeachment,
    impunity, incompetence, indictment, injustice, insult, intimidation, investigation, lawsuit, lie, loss, meltdown,
    misconduct, mismanagement, missteps, misstep, mistake, murder, negligence, nepotism, obstruction, opponent,
    opposition, outrage, perjury, plagiarism, probe, propaganda, protest, racism, rebuke, resignation, ruthlessness,
    scandal, scheme, scrutiny, setback, sexism, shame, slur, smear, suspicion, terrorism, threat, treason, trouble,
    violation, violence, weakness, witch hunt, wrongdoing, abuse, atrocity, killing, massacre, repression, torture,
    crackdown, ruthless, reckless, corrupt, unlawful, illegal, brutal, racist, brutality, downfall, overthrow,
    tyranny, dictator, despot, criminal, thug, liar, fraudster, hypocrite, bigot, coward, loser, disgraceful,
    shameful, unfit, unqualified, crooked, sham`,
  /** Nouns of merit. */
  merit: `
    accolade, accomplishment, achievement, acclaim, admiration, ally, applause, approval, award, bravery,
    breakthrough, champion, charm, compassion, competence, confidence, courage, credibility, credit, decency,
    dedication, dignity, endorsement, enthusiasm, excellence, experience, expertise, fan, favorite, friend,
    generosity, genius, gratitude, hero, heroism, honesty, honor, hope, icon, ingenuity, integrity, intelligence,
    kindness, leadership, legend, loyalty, merit, momentum, ovation, patriot, peacemaker, pioneer, poise, popularity,
    praise, pride, progress, promise, prowess, recovery, reform, resilience, respect, role model, solution,
    solidarity, star, strength, success, superstar, support, supporter, talent, tribute, triumph, trust, unity,
    victory, virtue, vision, win, winner, wisdom, popular, correct, justified, acceptable, right, fair, trusted, qualified, respected, honest, brave, loyal,
    strong, successful`,
  /** Words by which a speaker asks for or sees a danger, in a cue or in the speaker's own words. */
  warning: `
    warn, caution, fear, worry, concern, risk, danger, threat, threaten, jeopardize, alarm, alarming, worrying,
    worried, concerned, afraid, dire, unless, endanger, undermine, peril, consequences, backlash`,
  /** Words that turn an appeal or a duty against somebody. */
  demand: `
    should, must, ought to, need to, needs to, have to, has to, stop, end, resign, apologize, apologise, withdraw,
    investigate, inquiry, accountable, accountability, halt, cease, refrain, answer for, come clean, step down,
    explain, call on, demand, reparations, justice`,
  /** Words of promise and of backing a cause. */
  promise: `
    commit, committed, ensure, promise, pledge, vow, guarantee, deliver, determined, dedicated, proud, will work,
    work together, look forward, looking forward, hope, hopeful, welcome, celebrate, grateful, thank, honored, glad,
    pleased, delighted, confident, standing by, stand by, stand with, solution, protect, save, help, support, improve,
    benefit, reassure, justified, correct, right thing, not racist, good for`,
  /** Adverbs and particles that turn the sense round. */
  negator: `
    not, n't, no, never, without, neither, nor, none, nobody, nothing, hardly, scarcely, barely, cannot, can't, won't,
    don't, doesn't, didn't, isn't, aren't, wasn't, weren't, couldn't, wouldn't, shouldn't, hasn't, haven't, hadn't,
    lack, deny, refuse, fail, stop, prevent, avoid, reject, rule out, far from, rather than, instead of, little, few,
    ain't`,
  /** Prepositions and the like that place a target against something. */
  against: 'against, despite, anti, anti-, versus, vs, vs., over, unlike, counter to, critical of',
  /** … or on its side. */
  towards: 'for, with, alongside, behind, pro, like, in favor of, in favour of, in support of, on behalf of, thanks to',
} as const;

export type StanceClass = keyof typeof STANCE_WORDS;
