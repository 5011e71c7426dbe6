/** Colours of a terminal, as functions given by the caller: this library knows no escape codes. */

export type Paint = (text: string) => string;

/** Functions that colour a string; picocolors, chalk and kleur all fit. */
export interface Colors {
  readonly bold: Paint;
  readonly dim: Paint;
  readonly underline: Paint;
  readonly cyan: Paint;
  readonly green: Paint;
  readonly red: Paint;
  readonly yellow: Paint;
  readonly magenta: Paint;
}

export const plain: Paint = (text) => text;

export const NO_COLORS: Colors = {
  bold: plain,
  dim: plain,
  underline: plain,
  cyan: plain,
  green: plain,
  red: plain,
  yellow: plain,
  magenta: plain,
};
