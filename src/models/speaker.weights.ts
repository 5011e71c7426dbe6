/**
 * Weights of the scales of attitude: four logistic models of 14 and 24 parts.
 * Fitted on corpus/dev (104 articles, ours; SAID without the short reports) by training/stance-speaker.ts. Generated; never edited.
 * Labels right, each article judged by scales that never saw it (13 folds):
 *   said: 51.0 % of 1671, macro-F1 40.3
 *   asserted: 60.8 % of 553, macro-F1 43.4
 */
import type { AttitudeScale } from '../stance/speaker.js';

export const SAID: AttitudeScale = {
  critical: {
    bias: -0.687,
    weights: [
      0.728, // negative
      -0.163, // positive
      0.204, // demands
      -0.281, // promises
      0.353, // warnings
      -0.482, // figures
      0.863, // question
      0.478, // address
      0.867, // shouldNot
      2.382, // cueCritical
      0.847, // cueWarning
      -0.849, // cueSupportive
      0.708, // requestAgainst
      -0.269, // requestFor
    ],
  },
  supportive: {
    bias: -1.648,
    weights: [
      -0.35, // negative
      0.963, // positive
      0.032, // demands
      0.666, // promises
      -0.375, // warnings
      0.005, // figures
      -0.46, // question
      0.076, // address
      -0.442, // shouldNot
      -0.65, // cueCritical
      -1.101, // cueWarning
      2.013, // cueSupportive
      -1.198, // requestAgainst
      -0.133, // requestFor
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
