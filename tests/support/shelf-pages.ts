import type { Exchange } from '../../src/model/exchange.js';
import { exchange } from './small-exchanges.js';

/** A reader of the library, whose identifier begins with a digit eight times. */
export function shelfReader(digit: string) {
  return { id: `${digit.repeat(8)}-1111-4111-8111-111111111111`, name: 'A', rank: 'guest' };
}

/** A page of readers, which states a total. */
export function readersPage(total: number, ...digits: string[]): Exchange {
  return exchange(200, { value: { readers: digits.map(shelfReader), total } });
}
