import type { SchemaRef, Schemas } from '../model/definition.js';
import { joinedName } from '../model/joined-name.js';
import { join } from '../support/json/pointer.js';
import { definedProperties } from './properties.js';

/** What a page may say of itself, beside its items. */
export type PageFact = 'pages' | 'last' | 'more' | 'first';

const names: Readonly<Record<PageFact, RegExp>> = {
  pages: /^(total|num|numberof)pages$|^pages?(count|total)$/,
  last: /^(is)?last(page)?$/,
  more: /^has(next|more)(pages?)?$/,
  first: /^(is)?first(page)?$/,
};

/** Where an answer says such things: JSON pointers, at its top or one object deep. */
export function pageFacts(schemas: Schemas, answer: SchemaRef): { readonly fact: PageFact; readonly at: string }[] {
  const own = factsIn(schemas, answer, '');
  const deeper = definedProperties(schemas, answer, 'response').flatMap(({ name, schema }) =>
    factsIn(schemas, schema, join('', name)),
  );
  return own.length > 0 ? own : deeper;
}

function factsIn(schemas: Schemas, ref: SchemaRef, at: string) {
  return definedProperties(schemas, ref, 'response').flatMap(({ name, schema }) => {
    const { type } = schemas.follow(schema, 'response').node;
    const facts = (['pages', 'last', 'more', 'first'] as const).filter((fact) => names[fact].test(joinedName(name)));
    return facts
      .filter((fact) => type === (fact === 'pages' ? 'integer' : 'boolean'))
      .map((fact) => ({ fact, at: join(at, name) }));
  });
}
