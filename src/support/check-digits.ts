const digit = (text: string): number => Number(text);

/** The sum of digits, each times what its place says, the last place first. */
function weighed(digits: string, weigh: (value: number, place: number) => number): number {
  return [...digits].reverse().reduce((sum, one, place) => sum + weigh(digit(one), place), 0);
}

const upToTen = (sum: number): string => String((10 - (sum % 10)) % 10);

/** Digits with the check digit of cards and devices behind them (ISO/IEC 7812, Annex B). */
function luhn(digits: string): string {
  const doubled = (value: number): number => (value > 4 ? value * 2 - 9 : value * 2);
  return digits + upToTen(weighed(digits, (value, place) => (place % 2 === 0 ? doubled(value) : value)));
}

/** Digits with the check digit of goods and books behind them (GTIN, ISBN-13). */
function gtin(digits: string): string {
  return digits + upToTen(weighed(digits, (value, place) => (place % 2 === 0 ? value * 3 : value)));
}

/** The number of an account at a German bank, which is made of digits alone (ISO 13616; ISO 7064, MOD 97-10). */
function iban(digits: string): string {
  const country = 'DE';
  const asDigits = [...country].map((letter) => Number.parseInt(letter, 36)).join('');
  const rest = [...`${digits}${asDigits}00`].reduce((sum, one) => (sum * 10 + digit(one)) % 97, 0);
  return `${country}${String(98 - rest).padStart(2, '0')}${digits}`;
}

interface CheckedForm {
  readonly begin: string;
  /** How many characters the whole text has, unless it is told. */
  readonly length: number;
  /** How many characters the check digits, and what stands before all digits, add. */
  readonly added: number;
  readonly complete: (digits: string) => string;
}

/** Kinds of texts that hold a check digit by a published rule. */
const forms: Readonly<Record<string, CheckedForm>> = {
  iban: { begin: '', length: 22, added: 4, complete: iban },
  // Numbers of cards of one issuer begin with 4.
  card: { begin: '4', length: 16, added: 1, complete: luhn },
  luhn: { begin: '', length: 15, added: 1, complete: luhn },
  // So begin the numbers of books, which are numbers of goods too.
  gtin: { begin: '978', length: 13, added: 1, complete: gtin },
};

/**
 * A text of such a kind, with its check digits; undefined for another kind.
 * @param digits what it is made of: more than enough
 */
export function withCheckDigit(kind: string, digits: string, length?: number): string | undefined {
  const form = Object.hasOwn(forms, kind) ? forms[kind] : undefined;
  if (form === undefined) return undefined;
  const whole = kind === 'iban' ? form.length : (length ?? form.length);
  return form.complete((form.begin + digits).slice(0, whole - form.added));
}
