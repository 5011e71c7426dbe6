/** When two names mean the same speaker or organization. */

/** Lower case, no accents, no possessive, no punctuation, no leading article or title. */
function normalised(name: string): string[] {
  const plain = name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[’']s\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^(the|a|an|mr|mrs|ms|dr) /, '')
    .trim();
  return plain === '' ? [] : plain.split(' ');
}

/**
 * A predicted name is right when it equals an accepted one, or when all words of the shorter stand in the longer and
 * the last word of each, as a rule the family name, stands in the other ("Quill" for "Ada Quill").
 */
function samePair(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return a.length === b.length;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.every((word) => long.includes(word)) && a.includes(b.at(-1)!) && b.includes(a.at(-1)!);
}

/** Whether any predicted name is an accepted one; null stands for nobody. */
export function sameName(accepted: readonly string[] | null, predicted: readonly string[] | null): boolean {
  if (accepted === null || predicted === null) return accepted === predicted;
  const right = accepted.map(normalised);
  return predicted.some((name) => {
    const words = normalised(name);
    return right.some((other) => samePair(other, words));
  });
}
