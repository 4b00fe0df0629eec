import { type Json, WrittenNumber } from '../../model/json.js';
import { stopError } from '../../model/stop.js';
import { readJson } from '../../support/json/parse.js';
import { freshValue } from '../requests/fresh-values.js';
import type { ScenarioWorld } from '../scenario/world.js';

/** The JSON under a step. */
export function parseJson(text: string): Json {
  const read = readJson(text);
  if (read.kind === 'value') return read.value;
  throw stopError(`the text under the step is not JSON: ${read.message}`);
}

/** An identifier that was never given out. */
export function unlikeAny(world: ScenarioWorld, kind: string): Json {
  return freshValue(world.runId, `${world.facts.scope} unknown`, kind);
}

/** An identifier that differs from another in its end only: a UUID stays one, and a number gets more digits than others have. */
export function nearlyTheSame(identifier: string): string {
  if (kindOfValue(identifier) === 'uuid') {
    const end = [...identifier.slice(-6)].map((digit) => (digit === '0' ? '1' : '0')).join('');
    return identifier.slice(0, -6) + end;
  }
  return /^\d+$/.test(identifier) ? `${identifier}000000` : `${identifier}x`;
}

/** The kind of a known identifier, so that an unknown one is not refused for its form: text, uuid or number. */
export function kindOfValue(value: Json | undefined): string {
  if (typeof value === 'number' || value instanceof WrittenNumber) return 'number';
  return typeof value === 'string' && /^[0-9a-f]{8}-[0-9a-f]{4}-/i.test(value) ? 'uuid' : 'text';
}
