import { percentDecoded } from '../support/percent.js';
import { quoted, unquoted } from './quoted.js';

/** Where a step names a clause of the definition. */
const place = /(?<=\bthe clause )"(?:[^"\\]|\\.)*"/;

/** Half of a surrogate pair, which a tag cannot hold. */
const halfCharacter = /\p{Cs}/u;

/** A clause in a step of the plan, as a JSON pointer that a tag can hold; undefined where the step names none. */
export function clauseIn(step: string): string | undefined {
  const [found] = place.exec(step) ?? [];
  const clause = found === undefined ? undefined : unquoted(found);
  return clause?.startsWith('/') === true && !halfCharacter.test(clause) ? clause : undefined;
}

/** A step with its clause in other words; the step itself where it names none. */
export function withClause(step: string, words: string): string {
  return step.replace(place, () => quoted(words));
}

/** The tag by which a scenario says which clause is meant: white space and @ would end it. */
export function clauseTag(pointer: string): string {
  return `clause=${pointer.replace(/[\s\p{Cc}@%]/gu, encodeURIComponent)}`;
}

/** The clause that the tags of a scenario name, as a JSON pointer; undefined where they name none. */
export function clauseOf(tags: readonly string[]): string | undefined {
  const tag = tags.find((name) => name.startsWith('clause='));
  return tag === undefined ? undefined : percentDecoded(tag.slice('clause='.length));
}
