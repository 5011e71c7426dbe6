/**
 * Lemmas of cues that report a state of mind rather than words: thinking, knowing, hoping, wanting, planning, feeling.
 * What is made known is no state of mind: "the study found that …", "the union rejected the charge".
 * Source: the classes of private-state verbs of MPQA and PARC 3.0's guide, filled in by us. Licence: MIT, as the project.
 */
export const ATTITUDE_LEMMAS: ReadonlySet<string> = new Set([
  'aim', 'anticipate', 'appreciate', 'assume', 'assumption', 'aware', 'belief', 'believe', 'bet', 'care', 'certain', 'committed',
  'concern', 'concerned', 'confidence', 'confident', 'consider', 'convince', 'convinced', 'decide', 'decision', 'desire', 'despise', 'determined', 'detest',
  'dislike', 'distrust', 'doubt', 'dream', 'eager', 'envision', 'expect', 'expectation', 'favor', 'favour', 'fear', 'feel', 'feeling', 'forget',
  'glad', 'guess', 'happy', 'hate', 'hope', 'hopeful', 'idea', 'imagine', 'intend', 'intent', 'intention', 'judge', 'know', 'learn', 'like', 'loathe', 'look', 'love',
  'mind', 'mull', 'need', 'opinion', 'optimistic', 'perceive', 'plan', 'ponder', 'prefer', 'presume', 'rather', 'realise', 'realize', 'reckon', 'recognise',
  'recognize', 'regard', 'regret', 'rely', 'remember', 'resent', 'see', 'seek', 'seem', 'sense', 'sure', 'surprised', 'suspect', 'suspicion', 'think', 'thought', 'trust',
  'understand', 'view', 'want', 'weigh', 'wish', 'wonder', 'worried', 'worry', 'oppose', 'support', 'afraid', 'ready', 'willing',
]); // biome-ignore format: a word list reads best in rows
