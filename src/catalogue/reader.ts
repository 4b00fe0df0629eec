import { isObject, type Json, type JsonObject } from '../model/json.js';
import { get, join, localPointer } from '../support/json/pointer.js';

/** What is given as `example`, or as the first of `examples` that holds its value itself (OpenAPI 3.1, section 4.8.19). */
export function publishedExample(reader: Reader, at: string): Json | undefined {
  const own = reader.get(join(at, 'example'));
  if (own !== undefined) return own;
  const values = reader.entries(join(at, 'examples')).map(([name]) => {
    return reader.get(join(reader.follow(join(at, 'examples', name)), 'value'));
  });
  return values.find((value) => value !== undefined);
}

/** Reads a document by JSON pointer. What is missing or of another kind is simply not there. */
export class Reader {
  constructor(private readonly document: JsonObject) {}

  get(pointer: string): Json | undefined {
    return get(this.document, pointer);
  }

  text(pointer: string): string | undefined {
    const value = this.get(pointer);
    return typeof value === 'string' ? value : undefined;
  }

  entries(pointer: string): [string, Json][] {
    const value = this.get(pointer);
    return isObject(value) ? Object.entries(value) : [];
  }

  indexes(pointer: string): number[] {
    const value = this.get(pointer);
    return Array.isArray(value) ? [...value.keys()] : [];
  }

  /** Where the thing stands that is meant: behind `$ref`s, if any. */
  follow(pointer: string): string {
    const seen = new Set<string>();
    let at = pointer;
    for (;;) {
      const value = this.get(at);
      const ref = isObject(value) ? value.$ref : undefined;
      if (typeof ref !== 'string' || !ref.startsWith('#') || seen.has(at)) return at;
      seen.add(at);
      at = localPointer(ref);
    }
  }
}
