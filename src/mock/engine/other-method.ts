import { json, type WireAnswer } from '../kit/wire-answer.js';
import type { Match } from './router.js';

/** The answer to a method that a path does not document: OPTIONS lists those that it does. */
export function refusedMethod(method: string, matches: readonly Match[]): WireAnswer {
  const served = new Set(matches.map(({ operation }) => operation.method));
  const allow = [...served, ...(served.has('GET') ? ['HEAD'] : []), 'OPTIONS'].join(', ');
  if (method === 'OPTIONS') return { status: 204, headers: { allow }, body: '' };
  const answer = json(405, { detail: 'The path does not take this method.' });
  return { ...answer, headers: { ...answer.headers, allow } };
}
