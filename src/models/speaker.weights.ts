/**
 * Weights of the scales of attitude: four logistic models of 14 and 21 parts.
 * Fitted on corpus/dev (104 articles, ours; SAID without the short reports) by training/stance-speaker.ts. Generated; never edited.
 * Labels right, each article judged by scales that never saw it (13 folds):
 *   said: 51.0 % of 1671
 *   asserted: 64.4 % of 553
 */
import type { AttitudeScale } from '../stance/speaker.js';

export const SAID: AttitudeScale = {
  critical: {
    bias: -0.676,
    weights: [
      0.704, // negative
      -0.176, // positive
      0.202, // demands
      -0.293, // promises
      0.334, // warnings
      -0.483, // figures
      0.854, // question
      0.461, // address
      0.866, // shouldNot
      2.344, // cueCritical
      0.833, // cueWarning
      -0.939, // cueSupportive
      0.648, // requestAgainst
      -0.293, // requestFor
    ],
  },
  supportive: {
    bias: -1.637,
    weights: [
      -0.33, // negative
      0.975, // positive
      0.118, // demands
      0.613, // promises
      -0.317, // warnings
      -0.001, // figures
      -0.508, // question
      0.054, // address
      -0.41, // shouldNot
      -0.754, // cueCritical
      -1.341, // cueWarning
      2.04, // cueSupportive
      -1.445, // requestAgainst
      -0.218, // requestFor
    ],
  },
};

export const ASSERTED: AttitudeScale = {
  critical: {
    bias: 0.767,
    weights: [
      0.624, // negative
      -0.466, // positive
      -0.179, // demands
      -0.686, // promises
      -0.467, // warnings
      0.836, // figures
      0.776, // question
      -0.108, // address
      1.188, // shouldNot
      0, // cueCritical
      0, // cueWarning
      0, // cueSupportive
      0, // requestAgainst
      0, // requestFor
      0.286, // voice
      -0.004, // opinionPage
      0.87, // pageVoice
      0.429, // pageAddress
      0.508, // pageAttributed
      0.18, // reportNegative
      -0.253, // reportPositive
    ],
  },
  supportive: {
    bias: -1.897,
    weights: [
      -0.347, // negative
      1.304, // positive
      -0.116, // demands
      0.188, // promises
      0.074, // warnings
      -0.562, // figures
      -0.356, // question
      0.213, // address
      -0.715, // shouldNot
      0, // cueCritical
      0, // cueWarning
      0, // cueSupportive
      0, // requestAgainst
      0, // requestFor
      0.069, // voice
      0.321, // opinionPage
      -1.009, // pageVoice
      -0.415, // pageAddress
      -1.097, // pageAttributed
      -0.066, // reportNegative
      -0.031, // reportPositive
    ],
  },
};
