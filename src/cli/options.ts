import { InvalidArgumentError } from 'commander';

/** A whole number from 0 up. */
export function wholeNumber(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It must be a whole number.');
}

/** An http or https URL. */
export function httpUrl(text: string): string {
  if (/^https?:\/\/[^\s/]/.test(text) && URL.canParse(text)) return text;
  throw new InvalidArgumentError('It must be an http or https URL.');
}

/** Gathers an option that may be given several times. */
export function gather(text: string, earlier: readonly string[]): string[] {
  return [...earlier, text];
}
