import type { Finding } from '../../model/verdict.js';
import type { Phrase } from '../../vocabulary/phrases.js';
import type { ScenarioWorld } from '../scenario/world.js';

/** What a step does. A finding that it returns is the verdict of its check. */
export type Handler = (world: ScenarioWorld, ...values: string[]) => unknown;

/** The finding among what a step may give back. */
export function asFinding(value: unknown): Finding | undefined {
  return typeof value === 'object' && value !== null && 'outcome' in value ? (value as Finding) : undefined;
}

/** Handlers for some of the phrases. */
export type Handlers<P extends Phrase> = Readonly<Record<P, Handler>>;
