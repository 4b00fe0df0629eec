import { expect, it } from 'vitest';
import { PlacedTexts } from './placed-texts.js';

it('texts have the place where they came first, however many came between, and stand in this order', () => {
  const texts = new PlacedTexts();
  const all = Array.from({ length: 5000 }, (_, index) => `${index} \ud800 ${'text '.repeat(20)}`);
  expect(all.map(texts.of)).toEqual(all.map((_, index) => index));
  expect([texts.of(all[4321] ?? ''), texts.of(all[1] ?? ''), texts.of('new')]).toEqual([4321, 1, 5000]);
  expect([...texts]).toEqual([...all, 'new']);
});
