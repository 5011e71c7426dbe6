/**
 * Weights of the scales of attitude: four logistic models of 15 and 21 parts.
 * Fitted on corpus/dev (104 articles, ours; SAID without the short reports) by training/stance-speaker.ts. Generated; never edited.
 * Labels right, each article judged by scales that never saw it (13 folds):
 *   said: 50.9 % of 1671
 *   asserted: 64.4 % of 553
 */
import type { AttitudeScale } from '../stance/speaker.js';

export const SAID: AttitudeScale = {
  critical: {
    bias: -0.649,
    weights: [
      0.69, // negative
      -0.19, // positive
      0.19, // demands
      -0.291, // promises
      0.335, // warnings
      0.04, // voice
      -0.467, // figures
      0.853, // question
      0.458, // address
      0.856, // shouldNot
      2.342, // cueCritical
      0.825, // cueWarning
      -0.94, // cueSupportive
      0.653, // requestAgainst
      -0.289, // requestFor
    ],
  },
  supportive: {
    bias: -1.31,
    weights: [
      -0.495, // negative
      0.798, // positive
      -0.027, // demands
      0.655, // promises
      -0.326, // warnings
      0.529, // voice
      0.222, // figures
      -0.511, // question
      0.012, // address
      -0.49, // shouldNot
      -0.787, // cueCritical
      -1.412, // cueWarning
      2.061, // cueSupportive
      -1.39, // requestAgainst
      -0.165, // requestFor
    ],
  },
};

export const ASSERTED: AttitudeScale = {
  critical: {
    bias: 0.734,
    weights: [
      0.622, // negative
      -0.464, // positive
      -0.182, // demands
      -0.697, // promises
      -0.472, // warnings
      0.289, // voice
      0.836, // figures
      0.797, // question
      -0.095, // address
      1.178, // shouldNot
      0, // cueCritical
      0, // cueWarning
      0, // cueSupportive
      0, // requestAgainst
      0, // requestFor
      0.005, // opinionPage
      0.66, // pageVoice
      0.415, // pageAddress
      0.347, // pageAttributed
      0.178, // reportNegative
      -0.244, // reportPositive
    ],
  },
  supportive: {
    bias: -1.924,
    weights: [
      -0.346, // negative
      1.294, // positive
      -0.114, // demands
      0.192, // promises
      0.083, // warnings
      0.072, // voice
      -0.58, // figures
      -0.382, // question
      0.184, // address
      -0.7, // shouldNot
      0, // cueCritical
      0, // cueWarning
      0, // cueSupportive
      0, // requestAgainst
      0, // requestFor
      0.306, // opinionPage
      -0.942, // pageVoice
      -0.305, // pageAddress
      -1.082, // pageAttributed
      -0.062, // reportNegative
      -0.034, // reportPositive
    ],
  },
};
