import type { Exchange } from '../../src/model/exchange.js';
import { exchange, noAnswer } from './small-exchanges.js';

/** What a request ended with, in words and as an exchange, and how it is judged. */
type JudgedAnswer = [string, Exchange, string];

/** Where the form of a request must not matter. */
export const formOnly: JudgedAnswer[] = [
  ['is accepted', exchange(200), 'pass'],
  ['is refused for its form', exchange(400), 'fail valid-request-refused'],
  ['is not acceptable', exchange(406), 'fail valid-request-refused'],
  ['has a media type that is not supported', exchange(415), 'fail valid-request-refused'],
  ['cannot be processed', exchange(422), 'fail valid-request-refused'],
  ['makes the server fail', exchange(500), 'fail server-error'],
  ['is refused for another reason', exchange(409), 'not-verified'],
  ['is not answered', noAnswer, 'not-verified'],
];

/** Where anything is right but a failure of the server. */
export const failureOnly: JudgedAnswer[] = [
  ['is accepted', exchange(200), 'pass'],
  ['is refused', exchange(400), 'pass'],
  ['makes the server fail', exchange(500), 'fail server-error'],
  ['is not implemented', exchange(501), 'not-verified'],
  ['comes at a bad moment', exchange(503), 'not-verified'],
  ['is not answered', noAnswer, 'not-verified'],
];
