/** The one error that the library throws: a call it cannot serve. Text never causes it. */

/** `invalid-argument`: an argument has the wrong type; `invalid-option`: an option is unknown or out of range. */
export type AccordingToErrorCode = 'invalid-argument' | 'invalid-option' | 'invalid-data';

export class AccordingToError extends Error {
  override readonly name = 'AccordingToError';
  constructor(
    /** What went wrong, for programs. */
    readonly code: AccordingToErrorCode,
    /** What went wrong and what to do instead, for people. */
    message: string,
  ) {
    super(message);
  }
}
