/**
 * Rows of features, one row a token, in two flat arrays. A table is filled once and read by every model that shares its
 * features; a model with features of its own adds a second table. `clear` keeps the memory for the next document.
 */
export class FeatureTable {
  /** Features of all rows, one after the other; valid up to `offsets[rows]`. */
  ids: Int32Array;
  /** Where each row begins in {@link ids}; row `r` is `ids[offsets[r]]` up to `ids[offsets[r + 1]]`, exclusive. */
  offsets: Int32Array;
  /** Number of finished rows. */
  rows = 0;
  /** Features so far. */
  size = 0;

  constructor(rows = 256, features = 4096) {
    this.ids = new Int32Array(Math.max(1, features));
    this.offsets = new Int32Array(Math.max(1, rows) + 1);
  }

  /** Adds a mixed feature (see `hash.ts`) to the row under way. */
  push(id: number): void {
    if (this.size === this.ids.length) this.ids = grown(this.ids);
    this.ids[this.size++] = id;
  }

  /**
   * Makes room for `features` more, for callers that write to {@link ids} from {@link size} on themselves (and set it):
   * in a hot loop a local variable counts several times faster than a field.
   */
  reserve(features: number): void {
    while (this.size + features > this.ids.length) this.ids = grown(this.ids);
  }

  endRow(): void {
    if (this.rows + 1 === this.offsets.length) this.offsets = grown(this.offsets);
    this.offsets[++this.rows] = this.size;
  }

  /** Forgets all rows. */
  clear(): void {
    this.rows = 0;
    this.size = 0;
  }
}

function grown(array: Int32Array): Int32Array {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
