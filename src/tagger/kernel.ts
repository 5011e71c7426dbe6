/**
 * The inner loop of all taggers, summing rows of eight weights, in WebAssembly with vectors: four to five times faster
 * than JavaScript, and to the bit the same. The code (training/kernel.wat) is half a kilobyte and lies in the package. Where the
 * host has no WebAssembly or forbids it, `model.ts` sums in JavaScript.
 */
import type { FeatureTable } from './features.js';
import { KERNEL_CODE } from './kernel-code.js';

/** Labels for which a row has weights. */
export const ROW_LABELS = 8;

/** What we use of the host's WebAssembly; neither Node's nor the browser's types are in this project's. */
interface WasmMemory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}
interface KernelExports {
  readonly memory: WasmMemory;
  readonly sum: Sum;
  readonly sumTwo: Sum;
}
interface Wasm {
  readonly Module: new (code: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: KernelExports };
}

type Sum = (weights: number, shift: number, ids: number, ends: number, count: number, out: number) => void;

/** Features and rows that one call takes: what the kernel reads and writes lies in fixed places of its memory. */
const MOST_IDS = 1 << 15;
const MOST_ROWS = 1 << 11;
const IDS_AT = 1024;
const ENDS_AT = IDS_AT + MOST_IDS * 4;
const OUT_AT = ENDS_AT + MOST_ROWS * 4;
const WEIGHTS_AT = OUT_AT + MOST_ROWS * 2 * ROW_LABELS * 4;
const PAGE = 1 << 16;

export class Kernel {
  private free = WEIGHTS_AT;
  private ids!: Int32Array;
  private ends!: Int32Array;
  /** Sums of the rows of the last call, eight to a row, or sixteen where two models were summed. */
  sums!: Int32Array;

  private constructor(
    private readonly memory: WasmMemory,
    private readonly runs: readonly [one: Sum, two: Sum],
  ) {
    this.view();
  }

  /** Null where the host has no WebAssembly with vectors, or forbids it. */
  static create(): Kernel | null {
    let exports: KernelExports;
    try {
      const code = Uint8Array.from(atob(KERNEL_CODE), (ch) => ch.charCodeAt(0));
      const { Instance, Module } = (globalThis as unknown as { WebAssembly: Wasm }).WebAssembly;
      exports = new Instance(new Module(code)).exports;
    } catch {
      return null;
    }
    return new Kernel(exports.memory, [exports.sum, exports.sumTwo]);
  }

  /** Memory that has grown has new buffers. */
  private view(): void {
    const { buffer } = this.memory;
    this.ids = new Int32Array(buffer, IDS_AT, MOST_IDS);
    this.ends = new Int32Array(buffer, ENDS_AT, MOST_ROWS);
    this.sums = new Int32Array(buffer, OUT_AT, MOST_ROWS * 2 * ROW_LABELS);
  }

  /** Copies weights and the values of their codes, model by model, into the kernel's memory, for good; returns where. */
  place(codes: readonly Int16Array[], rows: Uint8Array): number {
    const at = this.free;
    const head = Uint8Array.from(
      codes.flatMap((values) => [...values.map((v) => v & 255), ...values.map((v) => v >> 8)]),
    );
    this.free += head.length + rows.length;
    const missing = this.free - this.memory.buffer.byteLength;
    if (missing > 0) {
      this.memory.grow(Math.ceil(missing / PAGE));
      this.view();
    }
    const memory = new Uint8Array(this.memory.buffer, at);
    memory.set(head);
    memory.set(rows, head.length);
    return at;
  }

  /**
   * Sums the weights of rows of `table` from `first` on, as many of `count` as fit; returns how many, 0 when the first
   * one is too long. The results are in {@link sums}. `models`: how many models' weights stand side by side.
   */
  sum(models: 1 | 2, weights: number, bits: number, table: FeatureTable, first: number, count: number): number {
    const { offsets } = table;
    const start = offsets[first]!;
    let rows = 0;
    while (rows < count && rows < MOST_ROWS) {
      const end = offsets[first + rows + 1]! - start;
      if (end > MOST_IDS) break;
      this.ends[rows++] = IDS_AT + end * 4;
    }
    if (rows === 0) return 0;
    this.ids.set(table.ids.subarray(start, offsets[first + rows]!));
    this.runs[models - 1]!(weights, 32 - bits, IDS_AT, ENDS_AT, rows, OUT_AT);
    return rows;
  }
}
