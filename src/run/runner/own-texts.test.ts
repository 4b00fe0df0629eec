import { expect, it } from 'vitest';
import { OwnTexts } from './own-texts.js';

it('gives every text as it is, lone surrogates too', () => {
  const { of } = new OwnTexts();
  for (const text of ['', 'plain', 'नमस्ते 🏥', '\ud800 alone']) expect(of(text)).toBe(text);
});
