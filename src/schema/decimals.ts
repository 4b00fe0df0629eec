/** A number as it is written in decimal: `digits` divided by ten to the power of `scale`. */
export interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

const decimalForm = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/;

/** The longest exponent that is written out; beyond it a number is taken as it is held. */
const largestExponent = 400;

/** Reads a number as JSON writes it; undefined where it is none, or too large to write out. */
function decimalOf(text: string): Decimal | undefined {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = decimalForm.exec(text) ?? [];
  if (whole === '' || Math.abs(Number(exponent)) > largestExponent) return undefined;
  const digits = BigInt(`${sign}${whole}${fraction}`);
  const scale = fraction.length - Number(exponent);
  return scale >= 0 ? { digits, scale } : { digits: digits * 10n ** BigInt(-scale), scale: 0 };
}

/** Two numbers as whole numbers of one scale. */
function aligned(one: Decimal, other: Decimal): { one: bigint; other: bigint; scale: number } {
  const scale = Math.max(one.scale, other.scale);
  const whole = ({ digits, scale: own }: Decimal): bigint => digits * 10n ** BigInt(scale - own);
  return { one: whole(one), other: whole(other), scale };
}

/**
 * True when a number is a multiple of another, both as they are written in decimal: 19.99 is one of 0.01, though their
 * quotient in floating point is not whole (JSON Schema Validation section 6.2.1).
 */
export function isMultiple(value: number, step: number): boolean {
  const [number, unit] = [decimalOf(String(value)), decimalOf(String(step))];
  if (number === undefined || unit === undefined || unit.digits === 0n) return true;
  const { one, other } = aligned(number, unit);
  return one % other === 0n;
}

/** A multiple of a step, without the error of floating point. */
export function times(step: number, count: number): number {
  const unit = decimalOf(String(step));
  if (unit === undefined || !Number.isInteger(count)) return step * count;
  return Number(`${unit.digits * BigInt(count)}e${-unit.scale}`);
}

/** How often a step goes into a number, rounded down. */
export function timesIn(value: number, step: number): number {
  const guess = Math.floor(value / step);
  if (times(step, guess + 1) <= value) return guess + 1;
  return times(step, guess) > value ? guess - 1 : guess;
}
