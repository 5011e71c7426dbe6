/**
 * Words by which the assertion stage tells a writer's clause: how clauses begin, what an effect is, how sure the writer
 * sounds, and how a page says that it is opinion.
 * Source: the project's own lists. Licence: MIT, as the library. Lower case, separated by commas.
 */
export const ASSERTION_WORDS = {
  /** Strong signs that reports use as well: needs and duties that others have, words that only fill. */
  mild: 'need, needs, needed, has, have, had, time, well, no, yes, sure, seriously, want, wants, worth, very, willing',
  /** What the law or another rule makes of people. */
  ruled: 'required, obliged, entitled, permitted, forbidden, eligible',
  /** Words that open a clause after a comma. */
  clauseOpener:
    'which, who, whose, where, as, since, because, while, although, though, whereas, if, so, and, but, yet, or, when, until, unless, despite, in',
  /** Verbs of effect: "which has affected the routes" is a causal claim of the writer's when no source owns it. */
  effect: `
    affect, result, lead, cause, spark, trigger, fuel, undermine, threaten, damage, boost, hamper, weaken, hurt, harm,
    shape, force, worsen, deepen, heighten, raise, reduce, limit, help, hinder, change, transform, push, prompt,
    contribute, complicate, jeopardize, intensify, erode, strengthen, alienate, embolden, drive, cripple, devastate,
    exacerbate, strain, cast`,
  /** Participles that read a mind: "Fearing his overthrow, …". */
  motive:
    'fear, hope, want, seek, try, attempt, wish, desire, aim, intend, dread, expect, anger, frustrate, determine, worry, eager, desperate, keen, anxious, wary, mindful, emboldened',
  /** Words that call for something. */
  prescription: `
    must, should, ought, need to, needs to, has to, have to, had better, it is time, it's time, let us, let's,
    cannot afford, can't afford, deserve, imperative, demand that, ought to, no excuse, has no right, call on`,
  /** Words that look ahead. */
  prediction: `will, won't, 'll, shall, is going to, are going to, bound to, doomed to, destined to, sooner or later, only a matter of time, poised to, inevitably, eventually, in the years to come, likely to`,
  /** Words that give a reason or an effect. */
  cause: `because, therefore, thus, hence, as a result, resulted in, result in, results in, resulting in, led to, leads to, lead to, leading to, stems from, stemmed from, caused by, cause, fuel, spark, trigger, thanks to, due to, which is why, that's why, driven by, brought about, paved the way, gave rise, as a consequence, consequently, owing to, has affected, have affected, contributed to`,
  /** Words that say what something means. */
  interpretation: `
    show, prove, demonstrate, reveal, reflect, mean, signal, mark, suggest, seem, appear, amount to, turning point,
    underscore, highlight, portray, symbolize, represent, indicate, imply, tries to, try to, trying to, refuse to,
    refuses to, refused to, fearing, hoping to, in a bid to, in an attempt to, root cause, reached its height, as if,
    as though, cast a shadow, casting a shadow, need, needed, only, tells us, is about, in his eyes, in her eyes,
    in their eyes`,
  /** Raises the writer's certainty … */
  boosted: `
    clearly, obviously, undoubtedly, certainly, surely, indeed, inevitably, undeniably, plainly, definitely,
    unquestionably, evidently, truly, simply, of course, no doubt, without a doubt, in fact, never, always, everyone,
    everything, nobody, nothing, no one, absolutely, totally, utterly, completely, convinced, the only, must, cannot,
    entirely, every, all, literally, seriously`,
  /** … or lowers it. */
  hedged: `
    perhaps, maybe, possibly, probably, likely, apparently, seemingly, arguably, presumably, may, might, could,
    appear, seem, somewhat, potentially, suggest, unlikely, tends to, tend to, in part, sort of, kind of, i think,
    it seems`,
  /** A page that speaks of itself: what a live page promises, what a letters page asks of its readers. */
  furniture: `
    here is what we know, here's what we know, what we know so far, we will bring you, we'll bring you, our live coverage,
    our live blog, this live blog, good morning and, good afternoon and, good evening and, thanks for following,
    thank you for following, for publication, email us, e-mail us, write to us at, letters should, letters must,
    letters may be edited, your letter, sign up for, sign up to, have an opinion on, share your views, get in touch,
    send us your, join the conversation, read more`,
  /** Headings and labels of pages in the writer's own voice. */
  opinionLabel: `
    opinion, opinions, op-ed, editorial, editorials, letter, letters, letters to the editor, letter to the editor,
    commentary, column, columnist, columnists, viewpoint, perspective, perspectives, comment, comment is free,
    our view, my view, our views, your views, guest column, review, leader, leading article, blog, from our readers,
    readers' letters, first person, essay`,
} as const;
