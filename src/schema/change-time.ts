import type { SchemaRef, Schemas } from '../model/definition.js';
import { nameWords } from '../support/name-words.js';
import { itemProperties } from './item-properties.js';
import { definedProperties, meantSchema } from './properties.js';

const changing = /^(updated|modified|changed|edited)$/;
/** Words that do not say of what the time is. */
const besides = /^(last|at|on|date|time|datetime|timestamp|when)$/;
const saysLastChange =
  /\b(last|latest|most recent(ly)?)\b.*\b(updat\w*|modif\w*|chang\w*|edit\w*)\b|\b(updat\w*|modif\w*|chang\w*|edit\w*)\b.*\blast\b/i;
/** A time that moves only with some changes, or never. */
const saysOther =
  /\b(content|status|state|by|of the (price|stock|title|password)|only|except|unless|if|import|sync\w*)\b|\b(updat\w*|chang\w*|mov\w*|modif\w*|set|edit\w*)\b.*\bwhen\b/i;

/**
 * Where an item shows when it was last changed: `updatedAt`, `last_modified`, or `updated` with a description that says so. The
 * candidate sets it: a request that changes the item does not take it.
 * @param sent the schema of what a change sends
 */
export function changeTime(schemas: Schemas, item: SchemaRef, sent: SchemaRef | undefined): string | undefined {
  const taken = (sent === undefined ? [] : definedProperties(schemas, sent, 'request'))
    .filter(({ schema }) => schemas.follow(schema, 'request').node.readOnly !== true)
    .map(({ name }) => name);
  const found = itemProperties(schemas, item, 'response').filter(({ name, schema }) => {
    const words = nameWords(name);
    const { node } = meantSchema(schemas, schema, 'response');
    const description = typeof node.description === 'string' ? node.description : '';
    const isNamed =
      words.some((word) => changing.test(word)) && words.every((word) => changing.test(word) || besides.test(word));
    const isTold =
      words.length > 1 ? description === '' || saysLastChange.test(description) : saysLastChange.test(description);
    return isNamed && isTold && !saysOther.test(description) && node.format === 'date-time' && !taken.includes(name);
  });
  return found.length === 1 ? found[0]?.at : undefined;
}
