/**
 * Weights of the scales of attitude: four logistic models of 19 and 24 parts.
 * Fitted on corpus/dev (104 articles, ours; SAID without the short reports) by training/stance-speaker.ts. Generated; never edited.
 * Labels right, each article judged by scales that never saw it (13 folds):
 *   said: 51.2 % of 1671, macro-F1 40.7
 *   asserted: 60.8 % of 553, macro-F1 43.4
 */
import type { AttitudeScale } from '../stance/speaker.js';

export const SAID: AttitudeScale = {
  critical: {
    bias: -0.694,
    weights: [
      0.731, // negative
      -0.125, // positive
      0.216, // demands
      -0.288, // promises
      0.349, // warnings
      -0.479, // figures
      0.854, // question
      0.479, // address
      0.8, // shouldNot
      2.386, // cueCritical
      0.853, // cueWarning
      -0.857, // cueSupportive
      0.838, // requestAgainst
      -0.211, // requestFor
      0, // ownPraise
      1.5, // ownBlame
      -0.317, // isPraised
      0.144, // isBlamed
      -1.6, // asks
    ],
  },
  supportive: {
    bias: -1.655,
    weights: [
      -0.361, // negative
      0.915, // positive
      0.044, // demands
      0.677, // promises
      -0.366, // warnings
      0.006, // figures
      -0.449, // question
      0.08, // address
      -0.75, // shouldNot
      -0.646, // cueCritical
      -1.098, // cueWarning
      2.013, // cueSupportive
      -1.196, // requestAgainst
      -0.059, // requestFor
      2, // ownPraise
      0, // ownBlame
      0.408, // isPraised
      0.037, // isBlamed
      0, // asks
    ],
  },
};

export const ASSERTED: AttitudeScale = {
  critical: {
    bias: -0.133,
    weights: [
      0.638, // negative
      -0.173, // positive
      -0.159, // demands
      -0.615, // promises
      -0.519, // warnings
      0.673, // figures
      0.821, // question
      0.081, // address
      0.872, // shouldNot
      0, // cueCritical
      0, // cueWarning
      0, // cueSupportive
      0, // requestAgainst
      0, // requestFor
      0.376, // voice
      0.383, // length
      -0.512, // noTarget
      0.035, // leansAgainst
      0.018, // leansFor
      0.193, // opinionPage
      0.668, // pageVoice
      0.104, // pageAttributed
      -0.03, // reportNegative
      -0.136, // reportPositive
    ],
  },
  supportive: {
    bias: -0.797,
    weights: [
      -0.229, // negative
      1.296, // positive
      -0.307, // demands
      -0.013, // promises
      0.078, // warnings
      -0.115, // figures
      -0.07, // question
      0.228, // address
      -0.268, // shouldNot
      0, // cueCritical
      0, // cueWarning
      0, // cueSupportive
      0, // requestAgainst
      0, // requestFor
      0.258, // voice
      0.095, // length
      -0.104, // noTarget
      0.018, // leansAgainst
      0.062, // leansFor
      0.322, // opinionPage
      -0.518, // pageVoice
      -0.916, // pageAttributed
      0.111, // reportNegative
      -0.198, // reportPositive
    ],
  },
};
