/**
 * Words of change, by direction. Sources: the change verbs of CQE (Almasian et al., EMNLP 2023) and of financial reporting
 * (Moore et al. 1992, "market verbs"), regrouped by hand; MIT.
 */
const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Lemmas of verbs that say a figure went up or down. */
export const UP_VERBS = set(`
rise rose increase grow gain climb jump surge soar leap rally advance expand swell rocket skyrocket spike edge_up tick_up
accelerate appreciate balloon bounce rebound recover strengthen add boost raise lift hike inch_up up improve widen
escalate mount shoot_up creep_up step_up double treble triple quadruple`);
export const DOWN_VERBS = set(`
fall fell decrease decline drop slip slide sink plunge plummet tumble lose shrink dip slump contract shed dive crash
nosedive tank retreat slow ease weaken depreciate cut reduce lower slash trim halve narrow crater subside dwindle
recede edge_down tick_down slid plummetted`);

/** Adverbs and adjectives: "up 3%", "3% higher", "a 5% rise". */
export const UP_WORDS = set('up higher upward upwards upped');
export const DOWN_WORDS = set('down lower downward downwards');
export const UP_NOUNS = set(`
rise increase gain growth jump surge climb hike uptick upturn improvement spike bump boost advance rally leap upswing
expansion raise`);
export const DOWN_NOUNS = set(`
fall decrease decline drop slump dip plunge cut reduction slide contraction downturn downtick discount shortfall
shrinkage slowdown`);

/** Verbs after which "up" and "down" are a move of the figure and no particle ("ended down 1%"; not "signed up 5,000"). */
export const MOVING_VERBS = set(`
be end close finish go move come trade open stay shoot tick edge inch creep push drive send bring take remain stand step
nudge bid scale pull drag`);

/** Past forms that are verbs whatever a tagger says, after names and figures ("the S&P 500 lost 2%"). */
export const PAST_MOVES: ReadonlySet<string> = set(`
lost fell rose grew gained dropped slipped jumped climbed sank slid tumbled soared surged plunged shrank added`);

/** What is cut off from many ("power was cut to 900 homes"), so that they are no less than before. */
export const CUT_OFF: ReadonlySet<string> = set(
  'power electricity supply supplies water gas services service access links phone phones internet heating',
);

/** Nouns that look like verbs of change and are none: "a £40m contract". */
export const NO_MOVES: ReadonlySet<string> = new Set(['contract']);
