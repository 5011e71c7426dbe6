/**
 * How a cue presents what it reports. Test: "S VERBed that p, and p is false": a contradiction makes the verb endorsing
 * ("pointed out"), a shrug neutral ("said"), an I-thought-so distancing ("claimed").
 *
 * Source: the project's own lists, begun from the three classes handed to the project (data/opinion/reporting-verbs.json)
 * and re-sorted by that test; the classes go back to factive verbs (Kiparsky & Kiparsky 1970) and to the reporting verbs of
 * Thompson & Ye 1991. Verbs that say what the speaker does ("accuse", "warn", "complain") are neutral: they do not tell
 * whether the writer believes the words. Licence: MIT, as the library.
 */
export const REPORTING_WORDS = {
  endorsing: `
    acknowledge, admit, ascertain, attest, clarify, concede, confess, confirm, corroborate, demonstrate, detail,
    detect, determine, disclose, discover, divulge, document, establish, expose, find, find out, highlight,
    illustrate, know, learn, make clear, note, notice, observe, point out, pinpoint, prove, realise, realize, recall,
    recognise, recognize, record, remember, remind, reveal, show, underline, underscore, uncover, unveil, verify,
    be aware, see, spell out, evidence, own up, bear out, point to`,
  distancing: `
    allege, assert, boast, claim, contend, insist, maintain, profess, purport, pretend, imagine, feign, swear,
    would have us believe, make out, speculate, hint, imply, insinuate, fantasize, assume, suppose, presume, rumor,
    rumour, allegation, rumours, rumors, speculation, assertion, contention, insinuation, supposition, pretence,
    pretense`,
  /** An adverb on the cue outranks the verb. */
  endorsingAdverb:
    'rightly, correctly, accurately, rightfully, wisely, aptly, truthfully, justly, justifiably, astutely, honestly, perceptively, convincingly, as we know',
  distancingAdverb:
    'falsely, wrongly, incorrectly, misleadingly, erroneously, mistakenly, baselessly, dishonestly, supposedly, allegedly, purportedly, ostensibly, bizarrely, absurdly, deceptively, inaccurately, disingenuously, implausibly, laughably, without evidence, without proof, so-called, so called, alleged, purported, supposed, self-styled, unconvincingly, speciously',
  /** Beside who speaks. */
  doubtedSource:
    'so-called, so called, self-styled, self-proclaimed, self-appointed, self-described, supposed, would-be',
} as const;
