/** What the quantity readers hand to each other, and what the stage hands on. */
import type { Bound, Quantity, QuantityKind } from '../schema.js';
import type { TokenRange } from '../span.js';
import type { NounPhrase } from './measure.js';
import type { Numeral } from './numeral.js';

/** A unit as read from the text: the atom after it, its symbol, its name in words. */
export interface UnitRead {
  readonly to: number;
  readonly symbol: string;
  readonly name: string;
  readonly kind: QuantityKind;
}

/** A number with its currency, unit and sign, on its way to a quantity. `from`/`to` are atoms. */
export interface Amount {
  from: number;
  to: number;
  /** The numeral alone. */
  readonly numeral: Numeral;
  value: number | null;
  low: number | null;
  high: number | null;
  bound: Bound | null;
  unit: Omit<UnitRead, 'to'> | null;
  kind: QuantityKind;
  /** Tied to the next word by a hyphen: "95-page", "7- or 8-inch". */
  hyphenated: boolean;
}

/** An amount with the noun phrase that it counts, in atoms. */
export interface Reading {
  readonly amount: Amount;
  /** The noun after it. */
  readonly own: NounPhrase | null;
  /** That, or the noun of the amount before, which it shares. */
  readonly counted: NounPhrase | null;
  /** Atom at which the amount before it ends. */
  readonly floor: number;
}

/**
 * A quantity with its place in the tokens. `from`/`to` are the tokens that its span touches, bound and unit included.
 */
export interface QuantityMention extends Quantity, TokenRange {
  /** Tokens of the number alone. */
  readonly number: TokenRange;
  /** The counted noun phrase after it, or null: "304 [deaths]". */
  readonly counted: TokenRange | null;
  readonly style: Numeral['style'];
  /** A measure that modifies a noun: "a 95-page report". */
  readonly modifier: boolean;
}
