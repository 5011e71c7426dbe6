/**
 * Weights of the scales of attitude: four logistic models of 15 parts each.
 * Fitted on corpus/dev (52 articles, ours) by training/stance-speaker.ts. Generated; never edited.
 * Labels right, each article judged by scales that never saw it (13 folds):
 *   said: 50.4 % of 967
 *   asserted: 58.8 % of 323
 */
import type { AttitudeScale } from '../stance/speaker.js';

export const SAID: AttitudeScale = {
  critical: {
    bias: -0.544,
    weights: [
      0.613, // negative
      -0.273, // positive
      0.098, // demands
      -0.198, // promises
      1.366, // warnings
      0.093, // voice
      -0.511, // figures
      0.867, // question
      0.282, // address
      2.289, // shouldNot
      2.364, // cueCritical
      0.985, // cueWarning
      -0.741, // cueSupportive
      1.016, // requestAgainst
      -0.239, // requestFor
    ],
  },
  supportive: {
    bias: -1.429,
    weights: [
      -0.484, // negative
      0.877, // positive
      -0.227, // demands
      0.563, // promises
      -1.544, // warnings
      0.455, // voice
      0.211, // figures
      -0.43, // question
      0.146, // address
      -0.282, // shouldNot
      -0.968, // cueCritical
      -1.031, // cueWarning
      2.07, // cueSupportive
      -0.906, // requestAgainst
      0.387, // requestFor
    ],
  },
};

export const ASSERTED: AttitudeScale = {
  critical: {
    bias: 0.435,
    weights: [
      0.591, // negative
      -0.602, // positive
      -0.199, // demands
      -0.706, // promises
      -0.09, // warnings
      0.367, // voice
      0.706, // figures
      0.89, // question
      -0.082, // address
      1.014, // shouldNot
      0, // cueCritical
      0, // cueWarning
      0, // cueSupportive
      0, // requestAgainst
      0, // requestFor
    ],
  },
  supportive: {
    bias: -1.492,
    weights: [
      -0.372, // negative
      1.246, // positive
      -0.024, // demands
      0.863, // promises
      -0.611, // warnings
      0.05, // voice
      -0.26, // figures
      -0.136, // question
      0.277, // address
      -0.602, // shouldNot
      0, // cueCritical
      0, // cueWarning
      0, // cueSupportive
      0, // requestAgainst
      0, // requestFor
    ],
  },
};
