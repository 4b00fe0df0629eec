import type { Fault } from '../src/mock/kit/fault.js';
import type { SeedGroup } from '../src/mock/kit/seed-groups.js';
import type { Catalogue } from '../src/model/catalogue.js';
import type { Operation } from '../src/model/definition.js';
import type { Verdict } from '../src/model/verdict.js';

export interface Experiment {
  readonly fault: Fault;
  readonly operations: readonly Operation[];
  readonly single: boolean;
  readonly at?: string;
}

export interface Seat {
  readonly experiment: Experiment;
  readonly of: Experiment;
  readonly group: SeedGroup;
  readonly asked: readonly Operation[];
}

interface Known {
  readonly faultless: { readonly verdicts: readonly Pick<Verdict, 'rule' | 'operation' | 'outcome'>[] };
  readonly seed: string;
}

type Choices = (experiment: Experiment) => readonly Seat[];

export function choicesIn(catalogue: Catalogue, known: Known): Choices;
export function packed(experiments: readonly Experiment[], choicesOf: Choices): Seat[][];
