/**
 * Weights of the scales of attitude: four logistic models of 14 and 21 parts.
 * Fitted on corpus/dev (104 articles, ours; SAID without the short reports) by training/stance-speaker.ts. Generated; never edited.
 * Labels right, each article judged by scales that never saw it (13 folds):
 *   said: 50.8 % of 1671
 *   asserted: 64.2 % of 553
 */
import type { AttitudeScale } from '../stance/speaker.js';

export const SAID: AttitudeScale = {
  critical: {
    bias: -0.684,
    weights: [
      0.696, // negative
      -0.165, // positive
      0.188, // demands
      -0.276, // promises
      0.366, // warnings
      -0.482, // figures
      0.869, // question
      0.472, // address
      0.872, // shouldNot
      2.383, // cueCritical
      0.851, // cueWarning
      -0.849, // cueSupportive
      0.712, // requestAgainst
      -0.27, // requestFor
    ],
  },
  supportive: {
    bias: -1.655,
    weights: [
      -0.32, // negative
      0.973, // positive
      0.062, // demands
      0.66, // promises
      -0.385, // warnings
      0.006, // figures
      -0.465, // question
      0.083, // address
      -0.441, // shouldNot
      -0.651, // cueCritical
      -1.102, // cueWarning
      2.016, // cueSupportive
      -1.199, // requestAgainst
      -0.13, // requestFor
    ],
  },
};

export const ASSERTED: AttitudeScale = {
  critical: {
    bias: 0.762,
    weights: [
      0.652, // negative
      -0.496, // positive
      -0.145, // demands
      -0.589, // promises
      -0.425, // warnings
      0.714, // figures
      0.812, // question
      -0.078, // address
      0.94, // shouldNot
      0, // cueCritical
      0, // cueWarning
      0, // cueSupportive
      0, // requestAgainst
      0, // requestFor
      0.317, // voice
      0.021, // opinionPage
      0.707, // pageVoice
      0.338, // pageAddress
      0.343, // pageAttributed
      0.121, // reportNegative
      -0.215, // reportPositive
    ],
  },
  supportive: {
    bias: -1.874,
    weights: [
      -0.381, // negative
      1.343, // positive
      -0.106, // demands
      0.168, // promises
      0.084, // warnings
      -0.454, // figures
      -0.278, // question
      0.169, // address
      -0.543, // shouldNot
      0, // cueCritical
      0, // cueWarning
      0, // cueSupportive
      0, // requestAgainst
      0, // requestFor
      0.127, // voice
      0.229, // opinionPage
      -0.811, // pageVoice
      -0.274, // pageAddress
      -0.881, // pageAttributed
      -0.047, // reportNegative
      -0.062, // reportPositive
    ],
  },
};
