import type { Json, JsonObject } from '../../model/json.js';

/** What a candidate keeps, by resource and identifier. A faulty candidate has a store that forgets. */
export interface Store {
  all(resource: string): JsonObject[];
  find(resource: string, id: Json | undefined): JsonObject | undefined;
  add(resource: string, id: Json, object: JsonObject): void;
  change(resource: string, id: Json, object: JsonObject): void;
  remove(resource: string, id: Json): void;
}

/** Keeps everything in memory, in the order of arrival. */
export class MemoryStore implements Store {
  private readonly collections = new Map<string, Map<string, JsonObject>>();

  all(resource: string): JsonObject[] {
    return [...this.collection(resource).values()];
  }

  find(resource: string, id: Json | undefined): JsonObject | undefined {
    return id === undefined ? undefined : this.collection(resource).get(String(id));
  }

  add(resource: string, id: Json, object: JsonObject): void {
    this.collection(resource).set(String(id), object);
  }

  change(resource: string, id: Json, object: JsonObject): void {
    this.collection(resource).set(String(id), object);
  }

  remove(resource: string, id: Json): void {
    this.collection(resource).delete(String(id));
  }

  /** A store that holds the same now, and goes its own way from then on. */
  copy(): MemoryStore {
    const copy = new MemoryStore();
    for (const [resource, items] of this.collections) copy.collections.set(resource, new Map(items));
    return copy;
  }

  private collection(resource: string): Map<string, JsonObject> {
    const known = this.collections.get(resource) ?? new Map<string, JsonObject>();
    this.collections.set(resource, known);
    return known;
  }
}
