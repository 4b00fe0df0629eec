import type { Operation, SchemaRef, Schemas } from '../model/definition.js';
import { nameWords } from '../support/name-words.js';
import { meantSchema } from './properties.js';

const saysUnique = /\bunique\b/i;
const saysNotUnique = /\b(not?|non|needn't|isn't)\b[\w\s-]{0,30}\bunique\b/i;

/** What a refusal says where an item with the same values exists. */
const takenWords =
  /\b(already|duplicate[sd]?|taken|unique|in use|exists?|(belongs?|assigned|registered) to (another|someone))\b/i;

/** What is said of requests that come twice, and of work that goes on; of what does not exist; neither is about a value. */
const otherWords =
  /idempot|\b(retry|retries|request id|running|in progress|under way|pending|(being )?processed|does not exist|not exist)\b/i;

/** Names of references to other items, whose values nobody may make up. */
const references = /(^|[a-z_-])(id|uuid|guid)s?$/i;

/** What the definition says of refusals because of an item that exists, each as a text. */
function conflictsTold({ responses }: Operation): readonly string[] {
  const told = responses.flatMap(({ status, description }) => (status === '409' ? (description ?? []) : []));
  return told.filter((text) => takenWords.test(text) && !otherWords.test(text));
}

/** A property of a request. */
interface Property {
  readonly name: string;
  readonly schema: SchemaRef;
  /** Its place in the body, where that is known. */
  readonly at?: string;
}

/** Names of texts that a candidate may keep unique, or know an item by, whatever the definition says. */
export const identifyingName = /(^|[a-z_-])(name|title|label|e-?mail|login|slug|subject|phone(-?number)?|nick)$/i;

/** The place of a name by which people know a whole item, in whatever wrapping. */
const nameOfItem = /^(\/(data|attributes|\d+))*\/(name|title|label|slug|login|user_?name|e-?mail)$/i;

/** True for the place of a name of the item itself. */
export const isNameOfItem = (at: string | undefined): boolean => at !== undefined && nameOfItem.test(at);

/** True for a value that two items may not share, as far as the definition lets one think so. */
export function mayBeKeptUnique(schemas: Schemas, operation: Operation, property: Property): boolean {
  if (references.test(property.name)) return false;
  if (isNameOfItem(property.at)) return true;
  return isSaidUnique(schemas, property) || conflictsTold(operation).some((text) => namedIn(property, text) > 0);
}

/** True for a value that two items may not share, because the definition says so, and that it is refused. */
export function isKeptUnique(schemas: Schemas, operation: Operation, property: Property): boolean {
  if (references.test(property.name)) return false;
  const isRefused = operation.responses.some(({ status }) => status === '409');
  if (isRefused && isSaidUnique(schemas, property)) return true;
  return conflictsTold(operation).some((text) => isWhollyNamed(property, text));
}

function isSaidUnique(schemas: Schemas, { schema }: Property): boolean {
  const { description } = meantSchema(schemas, schema, 'request').node;
  return typeof description === 'string' && saysUnique.test(description) && !saysNotUnique.test(description);
}

/** The words of a name that say something. */
function wordsOf({ name }: Property): string[] {
  return nameWords(name.replace(/e-?mail/gi, 'email')).filter((word) => word.length > 2);
}

/** True where a text names a property with all that its name says. */
function isWhollyNamed(property: Property, text: string): boolean {
  const { length } = wordsOf(property);
  return length > 0 && namedIn(property, text) === length;
}

/** How many of the words of a name are among those of a text. */
function namedIn(property: Property, text: string): number {
  const said = new Set(nameWords(text.replace(/e-mail/gi, 'email')));
  return wordsOf(property).filter((word) => said.has(word)).length;
}
