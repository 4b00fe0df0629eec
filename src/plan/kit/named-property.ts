import type { CheckContext } from '../../model/check-context.js';
import type { Parameter } from '../../model/definition.js';
import { isPlainText } from '../../schema/plain-text.js';
import { nameWords } from '../../support/name-words.js';
import { listedProperties } from './listed-resource.js';

/** JSON pointer to the text of an item that the description of a parameter names, where it names one only. */
export function namedProperty(context: CheckContext, { description = '' }: Parameter): string | undefined {
  const said = ` ${nameWords(description).join(' ')} `;
  const named = listedProperties(context).filter(({ name }) => said.includes(` ${nameWords(name).join(' ')} `));
  const [property] = named;
  if (property === undefined || named.length > 1) return undefined;
  const { node } = context.catalogue.schemas.follow(property.schema, 'response');
  return node.type === 'string' && isPlainText(node) ? property.at : undefined;
}

/** True where a description says that a part of the text is enough. */
export function takesParts({ description = '' }: Parameter): boolean {
  return /\b(contains?|containing|includes?|including|part of|substring|anywhere in)\b/i.test(description);
}
