import type { RequestTemplate } from '../../model/plan.js';

/** What speaks against blaming the candidate for what it makes of a request. */
export class ScenarioDoubts {
  private readonly assumedValues = new Set<string>();
  private reasons: readonly string[] = [];
  private readonly settled = new Set<string>();
  private guesses: readonly string[] = [];
  private missing: readonly string[] = [];
  private places: readonly string[] = [];
  private personsNeeded: readonly string[] = [];

  /** Names of profile values that were assumed. */
  get assumed(): ReadonlySet<string> {
    return this.assumedValues;
  }

  assume(name: string): void {
    this.assumedValues.add(name);
  }

  /** Why a refusal is not held against the candidate. */
  get questions(): readonly string[] {
    return this.reasons.filter((reason) => !this.settled.has(reason));
  }

  doubt(reason: string): void {
    if (!this.reasons.includes(reason)) this.reasons = [...this.reasons, reason];
  }

  /** Takes reasons for answered: the candidate has shown that it understands what is meant. */
  settle(reasons: readonly string[]): void {
    for (const reason of reasons) this.settled.add(reason);
  }

  /** Why a refusal for what the request says is not held against the candidate. */
  get guessed(): readonly string[] {
    return this.guesses;
  }

  /** Why what the request names may not be there. */
  get unfound(): readonly string[] {
    return this.missing;
  }

  guess({ guessed = [], unfound = [] }: Pick<RequestTemplate, 'guessed' | 'unfound'>): void {
    this.guesses = guessed;
    this.missing = unfound;
  }

  /** Optional places with a value that is made up, without which alone the candidate accepts the request. */
  get leftOut(): readonly string[] {
    return this.places;
  }

  leaveOut(place: string): void {
    this.places = [...this.places, place];
  }

  /** What persons must do before an answer comes. */
  get persons(): readonly string[] {
    return this.personsNeeded;
  }

  needPerson(reason: string): void {
    this.personsNeeded = [...this.personsNeeded, reason];
  }

  /** The doubts of the next request of the scenario take the place of those of the one before. */
  startNext({ unsure, person }: Pick<RequestTemplate, 'unsure' | 'person'>): void {
    this.reasons = unsure;
    this.guesses = [];
    this.missing = [];
    this.personsNeeded = person === undefined ? [] : [person];
  }
}
