/**
 * Weights of the scales of attitude: four logistic models of 15 and 21 parts.
 * Fitted on corpus/dev (74 articles, ours; SAID without the short reports) by training/stance-speaker.ts. Generated; never edited.
 * Labels right, each article judged by scales that never saw it (13 folds):
 *   said: 50.3 % of 967
 *   asserted: 61.5 % of 338
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
    bias: 0.649,
    weights: [
      0.675, // negative
      -0.551, // positive
      -0.271, // demands
      -0.62, // promises
      -0.083, // warnings
      0.382, // voice
      0.687, // figures
      0.816, // question
      -0.183, // address
      1.001, // shouldNot
      0, // cueCritical
      0, // cueWarning
      0, // cueSupportive
      0, // requestAgainst
      0, // requestFor
      -0.036, // opinionPage
      0.601, // pageVoice
      0.554, // pageAddress
      0.206, // pageAttributed
      0.009, // reportNegative
      -0.311, // reportPositive
    ],
  },
  supportive: {
    bias: -1.787,
    weights: [
      -0.389, // negative
      1.294, // positive
      -0.023, // demands
      0.77, // promises
      -0.537, // warnings
      0.07, // voice
      -0.275, // figures
      -0.067, // question
      0.264, // address
      -0.552, // shouldNot
      0, // cueCritical
      0, // cueWarning
      0, // cueSupportive
      0, // requestAgainst
      0, // requestFor
      0.165, // opinionPage
      -0.878, // pageVoice
      -0.308, // pageAddress
      -1.189, // pageAttributed
      0.027, // reportNegative
      -0.039, // reportPositive
    ],
  },
};
