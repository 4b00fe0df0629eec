import { expect, it } from 'vitest';
import { emptyProfile } from '../profile/read-profile.js';
import { concurrencyFor } from './concurrency.js';

const profile = emptyProfile();

it('a number that is given holds; otherwise a run goes as far as the candidate bears', () => {
  expect(concurrencyFor({ concurrency: 2 }, profile)).toEqual({ concurrency: 2 });
  expect(concurrencyFor({}, profile)).toEqual({ concurrency: 4, maxConcurrency: 32 });
});

it('the profile says how far, and the user overrides it', () => {
  const few = { ...profile, maxConcurrency: 6 };
  expect(concurrencyFor({}, few)).toMatchObject({ maxConcurrency: 6 });
  expect(concurrencyFor({ maxConcurrency: 9 }, few)).toMatchObject({ maxConcurrency: 9 });
});

it('where time counts, no answer is made late by what else is asked', () => {
  expect(concurrencyFor({}, { ...profile, maxTime: 100 })).toEqual({ concurrency: 4 });
});
