/** From the reranker's probability to the share of such quotations that are right. */
import { CALIBRATION } from '../models/quotation-calibration.js';
import type { QuotationType } from '../schema.js';

/** Piecewise linear between the points of the learned table (training/quotation.ts), which is monotone. */
export function calibrated(probability: number, type: QuotationType): number {
  const points = CALIBRATION[type === 'indirect' ? 'indirect' : 'quoted'];
  let below = points[0]!;
  for (const point of points) {
    if (point[0] >= probability) {
      const width = point[0] - below[0];
      const share = width > 0 ? (probability - below[0]) / width : 1;
      return round(below[1] + share * (point[1] - below[1]));
    }
    below = point;
  }
  return round(below[1]);
}

const round = (x: number): number => Math.round(x * 1000) / 1000;
