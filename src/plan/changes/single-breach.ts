import type { Step } from '../../model/plan.js';
import { tokens } from '../../support/json/pointer.js';
import type { Breach } from './breach.js';
import type { CarriedProperty } from './carried-property.js';

/** One way to break the definition by one change to the valid request. */
export interface SingleBreach {
  readonly breach: Breach;
  readonly title: string;
  /** Distinguishes the invalid requests of one kind. */
  readonly subject: string;
  readonly change: Step;
  readonly clause: string;
  /** Tells breaches of one keyword apart that candidates find by other means; they take turns like keywords. */
  readonly variety?: string;
  /** Another operation is asked the same, for which a server has one place. */
  readonly isRepeated?: boolean;
  /** A further way to break a clause, of which one request is enough for an operation; empty for the plain way. */
  readonly variant?: string;
}

/** A property in words that fit into the id of a scenario. */
export function subjectOf({ carrier, at }: CarriedProperty): string {
  const holder = carrier === undefined ? 'body' : `${carrier.location}-${carrier.name}`;
  return [holder, ...tokens(at)].join('-');
}

/** Adds the keyword to a subject where one input may break several clauses of one kind. */
export function keywordOf(clause: string): string {
  const keyword = tokens(clause).at(-1) ?? '';
  return ['type', 'enum', 'format', 'pattern'].includes(keyword) ? '' : `-${keyword}`;
}

/** The title of a scenario in which a value is refused at a place. */
export function refusedFor(words: string, place: string): string {
  const beginning = words.charAt(0).toUpperCase() + words.slice(1);
  return `${beginning} is refused for ${place}`;
}
