import type { Json } from '../model/json.js';
import { withCheckDigit } from '../support/check-digits.js';

/** The length of the text that stands for `{{fresh text}}`. */
export const freshLength = 16;

/** What may stand for a placeholder of a made-up value, where a value is held against its schema before a run. */
export function standIn(words: readonly string[]): Json {
  const [kind = '', form = '', length = String(freshLength)] = words;
  if (kind === 'date') return '2024-05-01';
  if (kind === 'time') return '2024-05-01T08:00:00Z';
  if (form === 'uuid') return '77777777-7777-4777-8777-777777777777';
  if (form === 'number' && words[2] !== undefined) return Number(length);
  if (form === 'capitals') return 'Q'.repeat(Number(length));
  const checked = withCheckDigit(
    form,
    '7'.repeat(freshLength * 2),
    words[2] === undefined ? undefined : Number(length),
  );
  if (checked !== undefined) return checked;
  return (form === 'text' ? 'f' : '7').repeat(Number(length));
}
