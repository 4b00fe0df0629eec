import { json, type WireAnswer } from './wire-answer.js';

export const failing = json(500, { detail: 'Something went wrong.' });

export const withHeader = (wire: WireAnswer, name: string, value: string): WireAnswer => ({
  ...wire,
  headers: { ...wire.headers, [name]: value },
});
