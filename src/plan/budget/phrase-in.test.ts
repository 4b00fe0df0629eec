import { expect, it } from 'vitest';
import { isMadeFrom, isPhrase } from './phrase-in.js';

it('tells phrases that begin alike from one another', () => {
  expect(isPhrase('the request "createThing" is sent', 'sent')).toBe(true);
  expect(isPhrase('the request "createThing" is sent with the method "HEAD"', 'sent')).toBe(false);
  expect(isPhrase('the request "createThing" is sent with the method "HEAD"', 'sentAs')).toBe(true);
  expect(isPhrase('the same request is sent again', 'sent')).toBe(false);
});

it('knows a phrase that a check brings, with its values', () => {
  const phrase = 'the {string} shows {string} as they were sent';
  expect(isMadeFrom('the "thing" shows "$.a, $.b" as they were sent', phrase)).toBe(true);
  expect(isMadeFrom('the "thing" as they were sent', phrase)).toBe(false);
});
