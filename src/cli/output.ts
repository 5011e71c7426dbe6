/** Writing to stdout and stderr as terminals and pipes expect it. */
import fs from 'node:fs';
import colors from 'picocolors';
import type { Colors } from '../format/index.js';
import { Exit } from './exit.js';

/** A reader that has seen enough (`| head`) closes the pipe: that is no error. */
export function endQuietlyOnClosedPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    if (stream.listenerCount('error') > 0) continue;
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
      // A full disk: what was asked for cannot be given.
      fs.writeSync(2, `according-to: cannot write: ${error.message}\n`);
      process.exit(Exit.usage);
    });
  }
}

/** Writes all of a text or of its bytes to stdout before it resolves, however slow the reader. */
export function print(text: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });
}

/** Colours for stdout: none unless it is a terminal; NO_COLOR and FORCE_COLOR win. */
export function terminalColors(): Colors | undefined {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR) return undefined;
  const wanted = FORCE_COLOR ? FORCE_COLOR !== '0' : process.stdout.isTTY && TERM !== 'dumb';
  return wanted ? colors.createColors(true) : undefined;
}

/** Columns to fill: the terminal's, within what reads well. */
export const terminalWidth = (): number => Math.min(100, process.stdout.columns ?? 88);
