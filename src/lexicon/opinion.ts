/**
 * Words by which a writer leaves the report: cue classes of opinion, one list a class.
 *
 * Source: the project's own lists, begun from the cue lists handed to the project (data/opinion/cues.json, 19 classes)
 * and widened by hand along the categories of the literature: boosters and hedges (Hyland 2005, Metadiscourse),
 * evaluation and affect (Martin & White 2005, Appraisal), one-sided terms and subjective intensifiers (Recasens et al.
 * 2013). No list of those works was copied. Licence: MIT, as the library.
 *
 * Entries are lower case, separated by commas; an entry of several words is a phrase. A word matches the form in the
 * text or its dictionary form.
 */
export const OPINION_WORDS = {
  /** The writer vouches: "clearly". */
  booster: `
    clearly, obviously, undoubtedly, certainly, surely, indeed, inevitably, undeniably, plainly, definitely, unquestionably,
    evidently, truly, indisputably, unmistakably, manifestly, patently, assuredly, undisputedly, irrefutably, emphatically,
    decidedly, unarguably, unsurprisingly, naturally, of course, no doubt, without a doubt, beyond doubt, beyond question,
    without question, no question, in fact, in reality, in truth, simply put, make no mistake, needless to say,
    the fact is, the fact remains, the truth is, the reality is, the point is, the bottom line, for sure, rest assured,
    it is clear, it's clear, it is obvious, it's obvious, it is no secret, it's no secret, it is no surprise, it's no surprise,
    no wonder, small wonder, there is no denying, there's no denying, above all, mark my words, by any measure,
    at its core, at heart, in essence, essentially, fundamentally, nothing less than, nothing short of, nothing but,
    plain and simple, once and for all, as we know, as everyone knows, everybody knows, everyone knows, as ever, once again,
    as always, as usual`,
  /** The writer holds back: "perhaps". */
  hedge: `
    perhaps, maybe, possibly, probably, likely, apparently, seemingly, arguably, presumably, conceivably, may, might, could,
    appear, seem, suggest, somewhat, unlikely, potentially, tend to, tends to, it is possible, it's possible, not clear,
    unclear, in a sense, in a way, sort of, kind of, more or less, to some extent, at least in part, if anything, so to speak,
    in my view, in my opinion, i think, i believe, i suspect, it looks like, looks like, looks as if, as if, as though, feels like,
    sounds like`,
  /** The writer doubts what others say: "so-called". */
  distancing: `
    allegedly, alleged, reportedly, purportedly, purported, supposedly, supposed, so-called, so called, self-styled,
    self-proclaimed, self-described, self-appointed, ostensibly, ostensible, falsely, wrongly, would-be, wannabe, pseudo,
    without evidence, baselessly, in the name of, under the guise of, on the pretext of, under the pretext of,
    claims to be, claiming to be, billed as, touted as, professed, avowed, nominally, feigned, pretend, pretended,
    pretense, pretence, pretext, masquerade, masquerading`,
  /** Adjectives and adverbs of blame. */
  evalneg: `
    abhorrent, abject, abominable, absurd, absurdly, abusive, abysmal, aggressive, aggressively, alarming, alarmingly, alarmist,
    appalling, appallingly, arrogant, arrogantly, asinine, atrocious, autocratic, authoritarian, awful, awkward, awkwardly, backward, bad, badly,
    baffling, bankrupt, barbaric, barbarous, baseless, bellicose, belligerent, biased, bigoted, bitter, bitterly, bizarre, blatant, blatantly, bleak,
    blind, blindly, bloated, bloodthirsty, bogus, botched, brainwashed, brazen, brazenly, broken, brutal, brutally, bungled, callous, callously,
    careless, carelessly, catastrophic, chaotic, cheap, childish, chilling, clueless, clumsy, coercive, cold-blooded, combative, complacent, complicit,
    compromised, conniving, conspiratorial, contemptible, contemptuous, contentious, contrived, controversial, corrosive, corrupt, counterproductive,
    cowardly, crass, craven, crazed, crazy, creepy, crippling, crooked, crude, cruel, cruelly, cynical, cynically, damaging, damning, dangerous,
    dangerously, deceitful, deceptive, deeply flawed, delusional, demagogic, demeaning, demented, deplorable, deranged, derogatory, despicable,
    desperate, desperately, despotic, destructive, detestable, detrimental, devastating, devious, dictatorial, dire, dirty, disappointing,
    disappointingly, disastrous, disgraceful, disgraced, disgusting, dishonest, dishonestly, dishonorable, disingenuous, dismal, dismissive,
    disproportionate, disrespectful, disruptive, dissonant, distasteful, distorted, disturbing, disturbingly, divisive, domineering, doomed,
    dogmatic, draconian, dreadful, dubious, duplicitous, dysfunctional, eerie, egotistical, egregious, elitist, embarrassing, embattled, empty, evil,
    exaggerated, excessive, exploitative, extreme, extremist, fabricated, failed, failing, fake, false, fanatical, farcical, far-fetched, fascist,
    faulty, feckless, feeble, fervent, fickle, filthy, flagrant, flagrantly, flawed, flimsy, foolish, foolishly, foul, fraudulent, freakish, frightening,
    frivolous, futile, garish, genocidal, ghastly, ghoulish, glaring, gloomy, gratuitous, greedy, grim, gross, grossly, grotesque, grubby, gruesome,
    gullible, half-baked, hamfisted, ham-fisted, hapless, harmful, harsh, harshly, hate-filled, hateful, haughty, heartbreaking, heartless, heavy-handed,
    heinous, hideous, hopeless, hopelessly, horrendous, horrible, horrid, horrific, horrifying, hostile, humiliating, hypocritical, hysterical, idiotic,
    ignorant, ill-advised, ill-conceived, ill-fated, illegitimate, illiberal, illogical, imbecilic, immature, immoral, imperious, implausible, impossible,
    improper, inaccurate, inadequate, inane, inappropriate, incendiary, incoherent, incompetent, inconvenient, indecent, indefensible, indifferent, inept,
    inexcusable, infamous, infamously, infantile, inflammatory, inhuman, inhumane, insane, insensitive, insidious, insipid, insufferable, insulting,
    intolerable, intolerant, intrusive, invasive, irrational, irresponsible, irresponsibly, jarring, jingoistic, lackluster, lame, laughable, lavish,
    lawless, lax, lazy, ludicrous, lurid, mad, malevolent, malicious, malign, manic, manipulative, meaningless, meddlesome, mediocre, menacing,
    merciless, militant, mindless, mindlessly, misguided, misleading, misogynist, misogynistic, mistaken, monstrous, moribund, mournful, murderous,
    murky, naive, narrow-minded, nasty, nauseating, nefarious, notorious, notoriously, objectionable, obnoxious, obscene, obscenely, odious, offensive, ominous,
    ominously, oppressive, orwellian, outdated, outlandish, outmoded, outrageous, outrageously, overblown, overheated, overzealous, paranoid,
    partisan, pathetic, patronizing, perilous, pernicious, perverse, petty, phony, pitiful, poisonous, pompous, poor, poorly, pointless,
    predatory, prejudiced, preposterous, propagandistic, provocative, puerile, punitive, rabid, racist, radical, radicalized, rampant, rancid, rancorous, rapacious,
    reactionary, reckless, recklessly, regressive, regrettable, relentless, relentlessly, reprehensible, repressive, repugnant, repulsive, ridiculous,
    ridiculously, rogue, rotten, rude, ruinous, ruthless, ruthlessly, sad, sadistic, sanctimonious, savage, savagely, scandalous, scant, scathing,
    scary, secretive, self-absorbed, self-defeating, self-destructive, self-inflicted, self-righteous, self-serving, selfish, senseless, sexist, shaky,
    shallow, shambolic, shameful, shamefully, shameless, shamelessly, shocking, shockingly, shoddy, short-sighted, shortsighted, shrill, sick, sickening,
    sinister, skewed, slanderous, slavish, sleazy, slick, sloppy, sluggish, sly, smug, snarky, sneering, sordid, sour, specious, spineless, spiteful, spurious,
    squalid, staggering, stale, stark, sterile, stifling, strange, strident, stubborn, stubbornly, stupid, stupidly, subservient, subversive, suffocating,
    surreal, suspect, suspicious, tainted, tasteless, tawdry, tepid, terrible, terribly, terrifying, thankless, thuggish, thuggery, tiresome, tone-deaf, tortured, totalitarian, toxic, tragic,
    tragically, traitorous, treacherous, treasonous, trite, trivial, troubled, troubling, twisted, tyrannical, ugly, un-american, unacceptable, unbearable, unbelievable,
    unchecked, unconscionable, undemocratic, undue, uneasy, unethical, unfair, unfairly, unfit, unfounded, unhealthy, unhinged, unholy, unjust, unjustified,
    unlawful, unpatriotic, unpleasant, unprecedented, unprincipled, unqualified, unrealistic, unreasonable, unrelenting, unruly, unsavory, unscrupulous,
    unseemly, unserious, unstable, unsustainable, untenable, untrustworthy, unwarranted, unwise, unworkable, unworthy, useless, vacuous, vain,
    vapid, vengeful, venomous, vicious, viciously, vile, vindictive, violent, violently, virulent, virulently, vitriolic, vulgar, wanton, warped, wasteful, weak, weird, wicked, wicked,
    wild, woeful, woefully, worrisome, worrying, worse, worst, worthless, wretched, wrong, wrongheaded, xenophobic, zealous`,
  /** Adjectives and adverbs of praise. */
  evalpos: `
    admirable, admirably, amazing, amazingly, appropriate, articulate, astonishing, astounding, astute, authentic, awesome, beautiful, beautifully, beloved, beneficial,
    best, better, bold, boldly, brave, bravely, breathtaking, bright, brilliant, brilliantly, calm, captivating, celebrated, charismatic, charming, cherished, classy,
    clever, cogent, commendable, compassionate, compelling, competent, constructive, convincing, cool, correct, courageous, courageously, courteous, creative, credible, critical, crucial,
    dazzling, decent, decisive, dedicated, deft, delightful, deserving, devoted, dignified, diligent, distinguished, dynamic, earnest, easy, effective, effectively, elegant,
    eloquent, eloquently, eminent, encouraging, energetic, enlightened, enlightening, essential, esteemed, ethical, excellent, exceptional, exciting, exemplary, exhilarating, exquisite,
    extraordinary, fabulous, fair, fair-minded, fantastic, fascinating, fearless, fearlessly, fitting, flourishing, forward-looking, fresh, friendly, fruitful, funny, generous, genius, gentle,
    genuine, genuinely, glorious, glowing, golden, good, graceful, gracious, grand, great, greatest, groundbreaking, happy, hardworking, hard-working, healthy, heartfelt, heartwarming,
    helpful, heroic, heroically, historic, honest, honestly, honorable, hopeful, humane, humble, iconic, ideal, illustrious, immaculate, imaginative, impeccable,
    important, impressive, impressively, inclusive, incredible, indispensable, ingenious, innovative, insightful, inspirational, inspired, inspiring, instructive, intelligent, interesting, intrepid, invaluable, invigorating, inviting, ironclad,
    judicious, just, kind, laudable, legendary, legitimate, likable, lively, lovely, loyal, lucid, magical, magnificent, majestic, marvelous, marvellous, masterful, masterly, memorable, meaningful,
    meticulous, mighty, miraculous, modest, monumental, moral, neat, nice, nimble, noble, noteworthy, notable, nuanced, optimistic, original, outstanding, overdue, passionate, patriotic, perfect, perfectly, persuasive, phenomenal, pivotal,
    pleasant, poignant, polished, popular, positive, powerful, powerfully, pragmatic, precious, premier, prescient, prestigious, principled, priceless, prized, productive, profound, promising, prosperous, proud, proudly, prudent, rational,
    reasonable, reassuring, refined, refreshing, refreshingly, remarkable, remarkably, renowned, resilient, resolute, resounding, resourceful, respectable, respected, responsible, responsibly, revered, revolutionary, rich, right, rightful, rightly, righteous, robust, rousing, sacred, sane,
    savvy, selfless, sensational, sensible, serene, serious, shrewd, significant, sincere, skillful, skilful, smart, smooth, solid, sophisticated, soulful, sound, special, spectacular, spirited, splendid, stable, star-studded, stellar, steadfast, stirring, straightforward, striking, strong,
    stunning, stunningly, stylish, sublime, successful, suitable, superb, superior, superlative, supreme, swift, talented, terrific, thorough, thoughtful, thoughtfully, thrilling, thriving, timely, tireless, tirelessly, touching, transformative, tremendous, triumphant, true, trustworthy, truthful, unbeatable,
    unbiased, unforgettable, unifying, uplifting, upright, valiant, valiantly, valid, valuable, venerable, vibrant, victorious, vigorous, virtuous, visionary, vital, warm, welcome, well-deserved, well-known, wholesome, wise, wisely, witty, wonderful, wonderfully, worthwhile, worthy`,
  /** Nouns that judge what they name. */
  evalnoun: `
    abomination, absurdity, abuse, achievement, agenda, antics, apathy, arrogance, assault, atrocity, authoritarianism, awe, bad faith, badge of honor, bait, barbarism, barrage, betrayal, bias,
    bigotry, blasphemy, blessing, bloodbath, bloodshed, bloodlust, blowhard, blunder, boondoggle, bravery, breakthrough, brilliance, brutality, bullshit, bully, bullies, bullying, burden, calamity, carnage, carnival, catastrophe, censorship, chaos, charade, charlatan, circus, clarion call,
    collusion, complacency, complicity, con, confusion, conman, con man, con artist, conspiracy theory, conspiracy theories, contempt, corruption, courage, cover-up, coverup, cowardice, crackdown, credibility, creep, crime, cronyism, cruelty, crusade, cult, curse,
    cynicism, damage, dark side, debacle, deceit, deception, decency, defiance, degradation, delusion, demagogue, demagoguery, demise, denial, depravity, despair, despot, destruction, devastation, dictatorship, dignity, dilemma, dirty work, disarray, disaster, disdain, disgrace,
    disgust, dishonesty, disinformation, distortion, distraction, dog whistle, dogma, doom, double standard, double standards, downfall, drama, duplicity, echo chamber, ego, elitism, embarrassment, epidemic, erosion, evil, excellence, excess, excuse, exploitation, extremism, fabrication, facade, failure, fairness, fairy tale, faith, fake news, fallacy, fanaticism, fantasy, farce, fascism, favoritism,
    fear-mongering, fearmongering, fervor, fiasco, filth, firestorm, flop, folly, fool, fraud, frenzy, fury, futility, fuss, gaffe, genius, genocide, gibberish, glory, goon, grandeur, gravy train, greatness, greed, grievance, grift, grifter, gridlock, guts, handout, handouts, harassment, hate, hatred, havoc, heroism, heroics, hero, heroes, hoax, holocaust, honesty, honor,
    horror, horrors, hostility, hubris, humiliation, humility, hype, hypocrisy, hypocrite, hysteria, idiocy, idiot, idiots, ideologue, ideology, ignorance, illusion, immorality, imbecile, impunity, incitement, incompetence, indictment, indifference, indignation, indignity, indoctrination, ineptitude, injustice, inhumanity, insanity, insult, integrity, intimidation, intolerance, irony, irresponsibility, jealousy, jihad, joke,
    joy, junk, kowtow, lackey, lawlessness, leadership, legacy, liar, liars, lie, lies, lip service, lunacy, lunatic, lunatics, machinations, madness, malaise, malfeasance, malice, mania, manipulation, martyr, mask, masterpiece, mayhem, meltdown, menace, mess, milestone, misery, misinformation, misogyny, mistake, mockery, monster, moron, morons, mouthpiece, mud-slinging, myth, myths, narcissism, narcissist, narrative, nastiness, negligence, nemesis, nepotism,
    nightmare, nobility, nonsense, nuance, nuisance, obsession, obscenity, onslaught, opportunism, opportunist, oppression, optics, ordeal, orthodoxy, outcry, outrage, overreach, pandering, pandora's box, panic, paradox, paranoia, patriotism, peril, persecution, perversion, pettiness, phony, pillage, pitfall, plague, plight, plot, ploy, poison, police state, political theater, pomposity, posturing, prejudice, pretense, privilege, prodigy, profiteering, propaganda, propagandist,
    punditry, purge, quagmire, rage, racism, racist, racists, rancor, rant, recklessness, red flag, red herring, repression, repudiation, resentment, resilience, resolve, rhetoric, ridicule, rigging, rip-off, ruin, ruse, ruthlessness, saboteur, sabotage, sacrifice, sadism, saga, sanity, savagery, savior, scam, scandal, scandals, scapegoat, scapegoating, scare tactics, scheme, scorn, scourge, scoundrel, scourge,
    sellout, setback, sexism, sham, shambles, shame, shenanigans, shill, shortcoming, shortcomings, sickness, sideshow, sin, slander, slaughter, slaughterhouse, slap in the face, slippery slope, smear, smears, smear campaign, smokescreen, snub, soul, spectacle, spectre, specter, spin, spite, splendor, squalor, stain, stalemate, standoff, stench, stereotype, stigma, strawman, straw man, stranglehold, strength, stunt, stupidity, subterfuge, success, supremacy, swindle,
    taboo, talking point, talking points, tantrum, tempest, terror, testament, theatrics, thuggery, tirade, titan, toll, tour de force, toxicity, travesty, tragedy, treachery, treason, tribalism, tribute, triumph, troll, trolls, trove, truth, turmoil, tyranny, tyrant, unrest, uproar, upheaval, vandalism, vanity, vendetta, vengeance, venom, victimhood, victory lap, vigilante, villain, villains, virtue, virtue signaling, vitriol, void, vulgarity, wake-up call, warmongering, wasteland,
    weakness, whitewash, wickedness, windfall, wisdom, witch hunt, witch-hunt, wonder, wreckage, wrath, wrongdoing, xenophobia, zeal, zealotry`,
  /** Names for people and groups that take sides. */
  loaded: `
    regime, mullah, thug, crony, henchman, henchmen, puppet, warmonger, extremist, radical, elites, elite, elitist, mob, strongman, junta, apologist, far-left, far-right, hard-left, hard-right,
    leftist, lefty, lefties, left-wing, right-wing, left wing, right wing, rightwing, leftwing, right-winger, left-winger, woke, wokeness, wokeism, aliens, illegal aliens, illegals, illegal immigrants, swamp, cabal, fanatic, zealot, traitor, snowflake, ruling class, deep state,
    mainstream media, liberal media, corporate media, legacy media, lamestream media, media elite, big tech, big pharma, big government, big business, big oil, alt-right, white supremacist, white supremacy, white nationalist, neo-nazi, neo-nazis, nazi, socialist, socialism, fascist, marxist, marxism, communist, communism, authoritarian, billionaire, oligarch, oligarchy,
    plutocrat, liberals, conservatives, globalist, globalism, warlord, warmongers, thugs, goons, goon squad, rioters, looters, agitators, instigators, criminals, invaders, invasion, hordes, horde, infanticide, pro-abortion, anti-choice, abortionist, baby killers, gun-grabbing, gun grabbers, gun nuts, climate denier, climate alarmists, alarmists,
    anti-vaxxer, anti-vaxxers, social justice warriors, feminazi, cultists, bigots, haters, hate group, hate groups, homophobe, homophobic, transphobic, islamophobic, islamophobia, anti-semitic, antisemitic, demagogues, cronies, lackeys, stooge, stooges, minions, mercenary, propagandists, political correctness, politically correct, cancel culture, identity politics,
    critical race theory, gender ideology, trans agenda, gay agenda, radical left, extreme left, extreme right, hard left, loony left, lunatic fringe, fringe, antifa, tea party, establishment, career politician, career politicians, political class, washington insiders, special interests, powers that be, dark money, working people, ordinary people, ordinary americans, hardworking americans,
    hard-working americans, real americans, the american people, everyday americans, silent majority, the masses, sheeple, neocon, neocons, neoliberal, neoliberalism, imperialist, imperialism, colonialist, apartheid, ethnic cleansing, police brutality, toxic masculinity, patriarchy, rape culture, abortion industry, unborn, unborn child, unborn children, preborn, open borders, amnesty,
    anchor babies, gun violence, assault weapons, climate crisis, climate emergency, trumpism, trumpian, trumpist, maga, never trump, rino, rinos, libs, woke mob, nanny state, welfare state, crusader, ideologues, hardliner, hardliners, hard-line, hardline, hawk, hawks, hawkish, pundit, pundits, talking heads, boomers, celebrity, celebrities, hollywood elite, tycoon, mogul, fat cats, profiteers`,
  /** What ought to be. */
  deontic: `
    must, should, shouldn't, ought to, ought, need to, needs to, needed to, has to, have to, had better, it is time, it's time, time to, let us, let's, cannot afford, can't afford, has no right, have no right, have the right, deserve, demand that,
    cannot be allowed, can't be allowed, must not, mustn't, would do well to, it is imperative, it's imperative, imperative, it is vital, it is essential, behoove, owe it to, have a duty, has a duty, obligated, supposed to, no excuse, no reason to, no choice but, enough is enough,
    unacceptable, the only way, the right thing, the wrong thing, better off, worth, no longer acceptable, have an obligation, has an obligation, call it what it is`,
  /** What will be. */
  predict: `
    will, won't, 'll, shall, is going to, are going to, going to, bound to, set to, poised to, doomed to, sooner or later, destined to, would, wouldn't, only a matter of time, in the years to come, in the long run, soon, eventually, ultimately, on track to, risks becoming, threatens to,
    the future, in the future, remains to be seen, time will tell, for generations, for years to come, spell the end, spells the end, never be the same, about to`,
  /** What it means. */
  interpret: `
    show, prove, demonstrate, reveal, reflect, expose, mean, underscore, highlight, signal, amount to, amounts to, mark, represent, portray, illustrate, exemplify, symbolize, embody, epitomize, typify, betray, belie, smack of, smacks of, reek of, reeks of, serve as, serves as, speak volumes, speaks volumes, is a sign, is evidence,
    in other words, tells us, say a lot, says a lot, says everything, constitute, imply, evoke, echo, mirror, resemble, stand for, stands for, suggests that, means that, is proof, proof that, evidence that, testify to, boil down to, boils down to, comes down to, is about, isn't about, is not about, what this means,
    the message, the lesson, the question is, the problem is, the real problem, the real question, the real reason, the irony, the idea that, the notion that, the fact that, the kind of, the sort of, a matter of, in the context of, that is why, this is why, this is what, that's what, that is what, what is happening, what we are seeing, point to, points to, matters, personify, encapsulate, epitomise, symbolise, herald, foreshadow`,
  /** Why it is so, as the writer has it. */
  causal: `
    because, therefore, thus, hence, as a result, resulted in, result in, results in, resulting in, led to, leads to, lead to, leading to, stems from, stemmed from, stem from, caused by, cause, fuel, spark, trigger, thanks to, due to, which is why, that's why, since, so that, in order to, explains why, owing to, paved the way, paving the way, gave rise, give rise, driven by, drive, brought about,
    contribute to, contributed to, consequently, the reason, the result is, as a consequence, undermine, destroy, poison, erode, embolden, perpetuate, exacerbate, worsen, deepen, enable, foster, breed, provoke, stoke, inflame, ignite, unleash, plunge, cripple, devastate, ravage, transform, reshape, revive, jeopardize, derail, wreck, ruin, cast a shadow, casting a shadow, take its toll, taken its toll`,
  /** Turns of an argument. */
  concess: `
    but, yet, however, after all, instead, rather, even though, although, though, despite, nevertheless, nonetheless, to be sure, on the contrary, still, not only, let alone, meanwhile, in contrast, on the other hand, then again, regardless, whereas, otherwise, moreover, furthermore, besides, worse still, worse yet, even worse, what's more, more importantly, most importantly,
    more to the point, and yet, or rather, granted, admittedly, while it is true, in short, in sum, in the end, at the end of the day, all in all, first of all, for one thing, that said, so much for, by contrast, conversely, ultimately, in turn, in any case, at any rate, at best, at worst, so far from, far from, rather than, as opposed to, anything but, even if, no matter, as long as, if only`,
  /** How the writer feels about it. */
  attitude: `
    unfortunately, sadly, fortunately, ironically, interestingly, not surprisingly, surprisingly, predictably, tellingly, frankly, honestly, thankfully, mercifully, regrettably, happily, hopefully, luckily, alas, curiously, strangely, oddly, amazingly, incredibly, remarkably, disturbingly, alarmingly, shockingly, sorry, seriously, to my mind, conveniently, hilariously, amusingly, laughably,
    understandably, rightly, rightfully, justly, justifiably, deservedly, wisely, foolishly, infuriatingly, maddeningly, tragically, heaven forbid, god forbid, thank god, thank goodness, good riddance, lo and behold, guess what, wow, please, hell, damn, god, heck, ha, huh, ugh, oh, yes, no, well, sure, apparently not, welcome to, imagine, remember, consider, forget, think about, look at, behold, never mind`,
  /** How much, as the writer feels it. */
  intens: `
    very, so, too, extremely, deeply, utterly, totally, completely, incredibly, enormously, profoundly, highly, wildly, sheer, mere, merely, downright, outright, absolutely, entirely, hardly, barely, just, really, even, quite, simply, increasingly, overwhelmingly, literally, pretty, rather, fully, thoroughly, vastly, hugely, massively, immensely, intensely, terribly, awfully, supremely,
    singularly, uniquely, exceedingly, excessively, particularly, especially, infinitely, endlessly, perfectly, positively, purely, precisely, exactly, far too, all too, way too, much more, far more, far less, nowhere near, such a, such an, what a, how much, so many, so much, so few, as much as, no less, no fewer, not even, massive, huge, enormous, immense, vast, colossal, gigantic, giant, tremendous,
    utter, total, complete, absolute, pure, real, serious, severe, major, deep, overwhelming, overwhelmingly, endless, constant, constantly, continually, repeatedly, suddenly, dramatic, dramatically, drastic, drastically, sharply, wholesale, widespread, rampant, skyrocketing, soaring, plummeting, surging, booming, sweeping, stunning`,
  /** All or nothing. */
  absolute: `
    never, always, every, everyone, everybody, everything, everywhere, all, none, nothing, nobody, no one, nowhere, ever, only, any, anyone, anything, no, entire, whole, most, least, more, countless, endless, both, myriad, forever, zero, same, mostly, largely, rarely, seldom, invariably, universally, too often, all too often, far too often, time and again, again and again, over and over`,
  firstSingular: "i, me, my, mine, myself, i'm, i've, i'd, i'll",
  firstPlural: "we, us, our, ours, ourselves, we're, we've, we'd, we'll",
  second:
    "you, your, yours, yourself, yourselves, you're, you've, you'd, you'll, folks, dear, reader, readers, friends",
  /** Abstractions of argument. */
  generic: `
    one, people, americans, voters, society, nation, world, truth, reality, power, freedom, democracy, morality, rights, humanity, mankind, history, politics, politicians, culture, values, ideas, liberty, justice, equality, peace, hope, fear, trust, faith, future, progress, change, tradition, civilization, generation, generations, citizens, taxpayers, workers, men, women, human beings, americans, westerners,
    life, death, sense, common sense, logic, reason, principle, principles, belief, beliefs, mindset, worldview, spirit, soul, mind, minds, hearts, motive, motives, intention, intentions, purpose, ambition, desire, willingness, refusal, inability, ability, tendency, phenomenon, notion, paradigm, spectrum, capitalism, conservatism, liberalism, populism, nationalism, feminism, racism, establishment, system, status quo, game, stakes, battle, war on`,
  /** Someone else speaks. */
  attrib: `
    say, tell, according, report, announce, state, add, write, tweet, explain, confirm, testify, spokesperson, spokesman, spokeswoman, statement, interview, note, ask, reply, poll, survey, study, data, release, publish, describe, claim, argue, allege, accuse, warn, believe, think, suggest, estimate, predict, propose, insist, acknowledge, admit, deny, respond, comment, mention, contend, assert, maintain, declare, quote, cite,
    file, lawsuit, letter, memo, email, briefing, press conference, news conference, researchers, analysts, officials, critics, experts, advocates, authorities, sources, found, finding, conclude, testimony, indicate, posted, recall, urge, vow, pledge, promise, call on, called on, express, stress, emphasize, reveal`,
  /** Questions that want no answer. */
  rhetorical: `
    how can, how could, how dare, why would, why should, why do, why does, why is, why are, who would, who could, who needs, what kind of, isn't it, aren't they, don't they, doesn't it, is it any wonder, what if, who cares, so what, what about, what could, what happens when, what do you, how do you, how many more, how much longer, how long, when will, where is, where are, do we, are we, can we, should we, what would, really ?, right ?, huh ?`,
  /** Minds read from outside. */
  motive: `
    fearing, in a bid to, in an attempt to, in an effort to, desperate to, eager to, determined to, intent on, bent on, hell-bent, obsessed with, refuse to, refuses to, refused to, unwilling, unwilling to, trying to, tries to, try to, tried to, seeking to, seeks to, sought to, hoping to, wanting to, want to, wants to, aim to, aims to, designed to, meant to, intended to, aimed at, so as to, rush to, rushed to, scramble, scrambling, scrambled,
    clinging to, cling to, afraid of, scared of, threatened by, emboldened, embolden, crave, yearn, bother to, bothered to, care about, cares about, pretend to, pretends to, determined, desperation, ploy, pander, pandering, out to, willing to, happy to, content to, love to, loves to, loathe, hate to, dare, dares, dared`,
  /** Its place in history. */
  significance: `
    turning point, watershed, milestone, hallmark, tipping point, game changer, game-changer, game changing, defining moment, pivotal, historic, unprecedented, landmark, seminal, epochal, momentous, monumental, first of its kind, like never before, in history, in modern history, in recent memory, in living memory, of our time, of our times, of all time, new era, end of an era, the beginning of the end, new low, new high, new heights, rock bottom, last straw, writing on the wall,
    point of no return, sea change, crossroads, at stake, high stakes, wake-up call, root cause, the root of, the heart of, the very, at the heart of, the essence of, the epitome of, the face of, far-reaching, lasting, legacy, litmus test, acid test, bellwether, harbinger, reached its height, reached its peak, a far cry, more than ever, now more than ever, shake the foundation, shook, shaken, rocked`,
  /** Verbs that judge the deed they name. */
  judgingVerb: `
    vilify, demonize, pander, smear, gloat, cave, bungle, botch, slam, blast, rip, trash, bash, mock, ridicule, sneer, scoff, rant, rail, whine, grandstand, posture, parrot, peddle, spew, spout, tout, hype, gin up, whip up, drum up, cook up, trot out, double down, doubled down, doubling down, weaponize, politicize, exploit, hijack, usurp, trample, flout, shred, gut, decimate, eviscerate, bulldoze, ram, steamroll,
    ram through, shove, cram, foist, inflict, impose, brainwash, indoctrinate, gaslight, dupe, con, fleece, swindle, bilk, loot, plunder, pillage, ravage, butcher, massacre, slaughter, terrorize, brutalize, bully, harass, intimidate, browbeat, silence, muzzle, censor, squelch, stifle, suppress, crush, quash, smother, strangle, choke, cripple, sabotage, torpedo, scuttle, derail, kowtow, grovel, cower, cringe, squander, waste, fritter,
    coddle, cozy up, cozied up, suck up, appease, capitulate, surrender, betray, abandon, forsake, sell out, sold out, renege, backpedal, flip-flop, waffle, dither, stonewall, obfuscate, dodge, duck, deflect, spin, whitewash, sugarcoat, gloss over, sweep under, cover up, lie, deceive, mislead, distort, twist, misrepresent, fabricate, concoct, invent, fail, flounder, stumble, implode, unravel, crumble, collapse, backfire, spiral, descend into, degenerate,
    devolve, fester, wallow, revel, bask, relish, salivate, drool, froth, seethe, fume, lash out, lashed out, erupt, explode, meltdown, freak out, panic, hyperventilate, obsess, meddle, scheme, conspire, plot, connive, collude, cheat, rig, steal, bribe, pervert, corrupt, defile, desecrate, tarnish, besmirch, sully, taint, disgrace, dishonor, shame, humiliate, belittle, demean, degrade, dehumanize, marginalize, scapegoat, persecute, victimize, oppress, subjugate, enslave, tyrannize,
    shine, soar, triumph, prevail, excel, inspire, champion, uplift, cherish, celebrate, honor, safeguard, empower, thrive, flourish, dazzle, delight, rescue, reward, deserve, embrace, despise, detest, loathe, abhor, hate, love, adore, admire, resent, regret, dread, crave, worship, idolize, fawn, swoon, gush`,
  /** Marks of the record: what a document or a clock settles. */
  record: `
    monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, june, july, august, september, october, november, december, percent, per cent, %, a.m., p.m., million, billion, thousand, dozen, court, judge, police, officer, officers, arrested, charged, filed, signed, passed, voted, elected, appointed, scheduled, held, born, died, killed, injured, wounded, hospital,
    county, state, city, district, university, department, agency, bureau, office, committee, commission, council, senate, house, bill, act, law, section, founded, located, based, headquartered, according to, yesterday, today, tonight, last week, last month, last year, this week, earlier, ago, per, year-old, years old, annual, quarter, fiscal, census, average, total of, number of, investigators, prosecutors, detectives, suspect, victim, victims, reporters, conference`,
} as const;

export type OpinionClass = keyof typeof OPINION_WORDS;
