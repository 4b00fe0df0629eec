import type { Exchange } from '../../model/exchange.js';
import type { Json } from '../../model/json.js';
import { stopError } from '../../model/stop.js';

/** Which Building Block a journey asks, and what of the use case is being done. */
export interface JourneyPlace {
  readonly buildingBlock: string;
  readonly part: string;
}

/** What a scenario carries along when it goes from one Building Block to another. */
export class JourneyContext {
  private readonly values = new Map<string, Json>();
  private exchanges: Exchange[] = [];
  /** How many exchanges were made before the judged one; undefined where none is judged yet. */
  private beforeJudged: number | undefined;
  private readonly noted: string[] = [];
  private placeNow: JourneyPlace;

  constructor(buildingBlock: string) {
    this.placeNow = { buildingBlock, part: '' };
  }

  get place(): JourneyPlace {
    return this.placeNow;
  }

  goTo(place: JourneyPlace): void {
    this.placeNow = place;
  }

  /** Keeps a value of an answer under a name. */
  keep(name: string, value: Json): void {
    this.values.set(name, value);
  }

  /** @throws Stop (error) when nothing was kept under the name. */
  kept(name: string): Json {
    const value = this.values.get(name);
    if (value === undefined) throw stopError(`no value is kept as "${name}"`);
    return value;
  }

  /** The exchanges besides the one that is judged. */
  get others(): readonly Exchange[] {
    return this.exchanges;
  }

  /** The exchanges before the one that is judged. */
  get earlier(): readonly Exchange[] {
    return this.exchanges.slice(0, this.beforeJudged);
  }

  /** The exchanges after the one that is judged. */
  get later(): readonly Exchange[] {
    return this.beforeJudged === undefined ? [] : this.exchanges.slice(this.beforeJudged);
  }

  /** Another exchange has become the one that is judged. */
  noteJudged(): void {
    this.beforeJudged = this.exchanges.length;
  }

  addEarlier(...exchanges: readonly (Exchange | undefined)[]): void {
    this.exchanges.push(...exchanges.filter((exchange) => exchange !== undefined));
  }

  /** Puts away the exchanges of a scenario that has ended. */
  putAway(away: (exchange: Exchange) => Exchange): void {
    this.exchanges = this.exchanges.map(away);
  }

  get observations(): readonly string[] {
    return this.noted;
  }

  observe(...observations: readonly string[]): void {
    this.noted.push(...observations);
  }
}
