/** How the command ends, in the manner of grep and diff. */

/**
 * `ok`: all went well; `someFailed`: some input could not be analyzed, the rest was; `usage`: the call cannot be served;
 * `interrupted`: by Ctrl-C, as shells expect.
 */
export const Exit = { ok: 0, someFailed: 1, usage: 2, interrupted: 130 } as const;
export type ExitCode = (typeof Exit)[keyof typeof Exit];

/** A call that cannot be served; its message says what to do instead and is shown without a stack. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
