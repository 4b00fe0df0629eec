import type { Verdict } from './verdict.js';

/** What is known of a verdict without reading it: verdicts are counted and selected by this. */
type KnownFacts = Pick<Verdict, 'rule' | 'operation' | 'outcome' | 'custom'>;

/** Values of which there are few, each of which has a sign. */
class Signs<T> {
  private readonly values: T[] = [];
  private readonly signs = new Map<T, string>();

  of(value: T): string {
    const known = this.signs.get(value) ?? String.fromCharCode(this.values.length);
    if (!this.signs.has(value)) this.values.push(value);
    this.signs.set(value, known);
    return known;
  }

  at(text: string, place: number): T {
    return this.values[text.charCodeAt(place)] as T;
  }
}

const rules = new Signs<string>();
const outcomes = new Signs<Verdict['outcome']>();
const customs = new Signs<Verdict['custom']>();

/**
 * What is known of the verdicts of a list: a large definition has hundreds of thousands, most of which say that a check does not
 * apply, so each takes three bytes here.
 */
export class VerdictFacts {
  private readonly rules: string;
  private readonly outcomes: string;
  private readonly customs: string;
  /** One where it is the same of all. */
  private readonly operations: readonly string[];

  constructor(verdicts: readonly KnownFacts[]) {
    this.rules = verdicts.map(({ rule }) => rules.of(rule)).join('');
    this.outcomes = verdicts.map(({ outcome }) => outcomes.of(outcome)).join('');
    this.customs = verdicts.map(({ custom }) => customs.of(custom)).join('');
    const [first = ''] = verdicts.map(({ operation }) => operation);
    const isOne = verdicts.every(({ operation }) => operation === first);
    this.operations = isOne ? [first] : verdicts.map(({ operation }) => operation);
  }

  rule(place: number): string {
    return rules.at(this.rules, place);
  }

  outcome(place: number): Verdict['outcome'] {
    return outcomes.at(this.outcomes, place);
  }

  custom(place: number): Verdict['custom'] {
    return customs.at(this.customs, place);
  }

  operation(place: number): string {
    const [first = ''] = this.operations;
    return this.operations[place] ?? first;
  }
}
