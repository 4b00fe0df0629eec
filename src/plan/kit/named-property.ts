import type { CheckContext } from '../../model/check-context.js';
import type { Parameter } from '../../model/definition.js';
import { isPlainText } from '../../schema/plain-text.js';
import { definedProperties, itemSchema, schemaAt } from '../../schema/properties.js';
import { join } from '../../support/json/pointer.js';
import { nameWords } from '../../support/name-words.js';
import { successSchemas } from './requests.js';

/** JSON pointer to the text of an item that the description of a parameter names, where it names one only. */
export function namedProperty(
  { catalogue: { schemas }, operation, resourceRole }: CheckContext,
  { description = '' }: Parameter,
): string | undefined {
  const [answer] = successSchemas(operation);
  const list = answer === undefined ? undefined : schemaAt(schemas, answer, resourceRole?.part.returned ?? '');
  const item = list === undefined ? undefined : itemSchema(schemas, list, 'response');
  if (item === undefined) return undefined;
  const said = ` ${nameWords(description).join(' ')} `;
  const named = definedProperties(schemas, item, 'response').filter(({ name }) =>
    said.includes(` ${nameWords(name).join(' ')} `),
  );
  const [property] = named;
  if (property === undefined || named.length > 1) return undefined;
  const { node } = schemas.follow(property.schema, 'response');
  return node.type === 'string' && isPlainText(node) ? join('', property.name) : undefined;
}

/** True where a description says that a part of the text is enough. */
export function takesParts({ description = '' }: Parameter): boolean {
  return /\b(contains?|containing|includes?|including|part of|substring|anywhere in)\b/i.test(description);
}
