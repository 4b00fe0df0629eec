import type { Deviation } from './fault.js';
import { json, type WireAnswer } from './wire-answer.js';

export const failing = json(500, { detail: 'Something went wrong.' });

export const withHeader = (wire: WireAnswer, name: string, value: string): WireAnswer => ({
  ...wire,
  headers: { ...wire.headers, [name]: value },
});

/** Refuses what breaks the definition with another status. */
export function refusedAs(status: number): NonNullable<Deviation['rewrite']> {
  return (wire, { kind }) => (kind === 'refused' && wire.status === 400 ? { ...wire, status } : wire);
}
