/**
 * Clusters of words that occur in like contexts: a rare name shares its cluster with frequent ones. Looked up by
 * {@link Word.lowerHash}, in an open-addressing table of numbers; no word is kept as a string.
 */
import { CLUSTER_GROUP, CLUSTER_OF, CLUSTER_WORDS } from '../models/cluster.weights.js';
import { eachFrontCoded } from '../text/front-coding.js';

const SLOTS = 2 ** 17;

interface Clusters {
  /** Hash of the word in each slot; 0 is empty. */
  readonly keys: Int32Array;
  readonly cluster: Int16Array;
  readonly group: Uint8Array;
}

let loaded: Clusters | null = null;

/** Number of the cluster of a word, or −1. */
export function clusterOf(lowerHash: number): number {
  loaded ??= load();
  const { keys, cluster } = loaded;
  for (let slot = lowerHash & (SLOTS - 1); keys[slot] !== 0; slot = (slot + 1) & (SLOTS - 1)) {
    if (keys[slot] === lowerHash) return cluster[slot]!;
  }
  return -1;
}

/** Number of the group of like clusters, or −1. */
export function groupOf(cluster: number): number {
  loaded ??= load();
  return cluster < 0 ? -1 : loaded.group[cluster]!;
}

function sextet(code: number): number {
  if (code >= 97) return code - 71;
  if (code === 95) return 63;
  if (code >= 65) return code - 65;
  return code === 45 ? 62 : code + 4;
}

const pairAt = (text: string, at: number): number =>
  (sextet(text.charCodeAt(2 * at)) << 6) | sextet(text.charCodeAt(2 * at + 1));

function load(): Clusters {
  const keys = new Int32Array(SLOTS);
  const cluster = new Int16Array(SLOTS);
  let n = 0;
  eachFrontCoded(CLUSTER_WORDS, 0, (hash) => {
    let slot = hash & (SLOTS - 1);
    while (keys[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
    keys[slot] = hash;
    cluster[slot] = pairAt(CLUSTER_OF, n++);
  });
  const group = Uint8Array.from({ length: CLUSTER_GROUP.length / 2 }, (_, c) => pairAt(CLUSTER_GROUP, c));
  return { keys, cluster, group };
}
