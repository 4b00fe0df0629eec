import type { Operation, SchemaRef, Schemas } from '../model/definition.js';
import { nameWords } from '../support/name-words.js';
import { sentences } from './action-states.js';
import { isPlainText, isProse } from './plain-text.js';
import { meantSchema } from './properties.js';

const saysUnique = /\bunique\b/i;
const saysNotUnique = /\b(not?|non|needn't|isn't)\b[\w\s-]{0,30}\bunique\b/i;

/** What a refusal says where an item with the same values exists. */
const takenWords =
  /\b(already|duplicate[sd]?|taken|unique|in use|exists?|(belongs?|assigned|registered) to (another|someone))\b/i;

/** A rule for the values of all items, as an operation or a property states it. */
const demandsUnique =
  /\b(must|has to|have to|shall|should|needs? to) be (globally |always )?unique\b|\b(is|are) unique (within|across|among|per|in|for)\b|\bno (two|other)\b.{0,60}\bsame\b/i;

/** What is said of requests that come twice, and of work that goes on; of what does not exist; neither is about a value. */
const otherWords =
  /idempot|\b(retry|retries|request id|running|in progress|under way|pending|(being )?processed|does not exist|not exist)\b/i;

/** What is said of the state of an item, which "already" is about then: "the room is closed already". */
const stateWords =
  /\b(already (been )?)?(closed|cancell?ed|paid|approved|submitted|completed|finished|decided|published|archived|deleted|removed|confirmed|rejected|locked|started|ended|expired|active|inactive|open|full)( already)?\b/gi;

/** Names of references to other items, whose values nobody may make up. */
const references = /(^|[a-z_-])(id|uuid|guid)s?$/i;

/** What the definition says of refusals because of an item that exists, each as a text. */
function conflictsTold({ responses }: Operation): readonly string[] {
  const told = responses.flatMap(({ status, description }) => (status === '409' ? (description ?? []) : []));
  return told.filter((text) => takenWords.test(text.replaceAll(stateWords, '')) && !otherWords.test(text));
}

/**
 * What the definition says of a new item with the identifier of one that exists: that it is refused; that there is a
 * conflict, and not which; or nothing.
 */
export function takenNamesTold(operation: Operation): 'refused' | 'conflict' | undefined {
  const refusal = operation.responses.find(({ status }) => status === '409');
  if (refusal === undefined) return undefined;
  if (conflictsTold(operation).length > 0) return 'refused';
  const isGeneral = /^\s*((a|the) )?conflict(ing request)?\W*$/i.test(refusal.description ?? '');
  return isGeneral ? 'conflict' : undefined;
}

/** What is said where an item must not lie where another one lies: the same again always does. */
const saysOverlap = /\boverlap(s|ping|ped)?\b/i;

/**
 * True where the definition refuses what is there already, whatever its values: a slot that overlaps with another one, a pupil who is
 * enrolled already (the enrolment), so that exactly the same request is refused.
 * @param resource what the operation creates
 */
export function refusesTheSame({ responses }: Operation, resource: string): boolean {
  const stem = resource.toLowerCase().slice(0, stemLength);
  return responses.some(({ status, description = '' }) => {
    if (status !== '409' || otherWords.test(description)) return false;
    const isThere = /\balready\b/i.test(description) && stem.length === stemLength;
    return saysOverlap.test(description) || (isThere && saysDone(description, stem));
  });
}

/** So many letters of a word are the same in "enrolment" and "enrolled", "booking" and "booked". */
const stemLength = 4;

/** True for a text with a participle of a word: "is enrolled", "has booked". */
function saysDone(text: string, stem: string): boolean {
  return nameWords(text).some((word) => word.startsWith(stem) && /(ed|en)$/.test(word));
}

/** What an operation says of values that no two items share, each as a sentence. */
function rulesTold({ summary, description = '' }: Operation): readonly string[] {
  return [summary, ...sentences(description)].filter((text) => demandsUnique.test(text) && !saysNotUnique.test(text));
}

/** True where a refusal because of another item is documented, by its own status or with all others. */
const mayRefuse = ({ responses }: Operation): boolean =>
  responses.some(({ status }) => ['409', '4XX', 'default'].includes(status));

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
  if (mayRefuse(operation) && isFree(schemas, property)) return true;
  const told = [...conflictsTold(operation), ...rulesTold(operation)];
  return saidUnique(schemas, property) !== undefined || told.some((text) => namedIn(property, text) > 0);
}

/** True for a text that people write: another one is as right, so nothing is lost where it need not be unique. */
function isFree(schemas: Schemas, { name, schema }: Property): boolean {
  const { node } = meantSchema(schemas, schema, 'request');
  const type = Array.isArray(node.type) ? node.type.find((one) => one !== 'null') : node.type;
  return isProse(name) && type === 'string' && isPlainText({ ...node, type });
}

/** True for a value that two items may not share, because the definition says so, and that it is refused. */
export function isKeptUnique(schemas: Schemas, operation: Operation, property: Property): boolean {
  if (references.test(property.name)) return false;
  const isRefused = operation.responses.some(({ status }) => status === '409');
  const said = saidUnique(schemas, property);
  if (said !== undefined && (isRefused || (mayRefuse(operation) && demandsUnique.test(said)))) return true;
  const told = [...conflictsTold(operation), ...(mayRefuse(operation) ? rulesTold(operation) : [])];
  return told.some((text) => isWhollyNamed(property, text));
}

/** The description of a property, where it calls its values unique. */
function saidUnique(schemas: Schemas, { schema }: Property): string | undefined {
  const { description } = meantSchema(schemas, schema, 'request').node;
  if (typeof description !== 'string' || !saysUnique.test(description)) return undefined;
  return saysNotUnique.test(description) ? undefined : description;
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
