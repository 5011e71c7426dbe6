import { sigmoid, voiceScore } from '../stance/voice.js';
import type { Document } from '../text/document.js';

/** 0..1: does a sentence, alone, speak in its writer's own voice? The whole document is taken as that sentence. */
export function assertionScore(doc: Document): number {
  const { length } = doc.tokens;
  return length === 0 ? 0 : sigmoid(voiceScore(doc, { from: 0, to: length }));
}
