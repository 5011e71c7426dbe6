/** How far a run is, on stderr while it is a terminal; silent otherwise. */
import { Presets, SingleBar } from 'cli-progress';
import { sizeOf } from './files.js';

export interface Progress {
  /** Tells the bytes read of the inputs, the records done and their words. */
  update(bytes: number, records: number, words: number): void;
  stop(): void;
}

const SILENT: Progress = { update: () => {}, stop: () => {} };

/** A bar over the bytes of `files`; without an end when one of them is stdin. */
export function startProgress(files: readonly string[], quiet: boolean): Progress {
  if (quiet || !process.stderr.isTTY) return SILENT;
  const total = files.includes('-') ? 0 : files.reduce((sum, file) => sum + sizeOf(file), 0);
  const counts = '{records} records · {rate} words/s';
  const format = total > 0 ? `{bar} {percentage}% · ${counts} · {eta_formatted} left` : counts;
  const bar = new SingleBar(
    { format, stream: process.stderr, hideCursor: true, clearOnComplete: true, etaBuffer: 50, fps: 5 },
    Presets.shades_classic,
  );
  const begun = performance.now();
  bar.start(Math.max(1, total), 0, { records: 0, rate: 0 });
  return {
    update: (bytes, records, words) => {
      const seconds = (performance.now() - begun) / 1000;
      const rate = Math.round(words / Math.max(seconds, 0.1)).toLocaleString('en-US');
      bar.update(total > 0 ? Math.min(bytes, total) : 0, { records: records.toLocaleString('en-US'), rate });
    },
    stop: () => bar.stop(),
  };
}
