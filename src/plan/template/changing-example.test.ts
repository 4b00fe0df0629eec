import { expect, it } from 'vitest';
import { catalogueOf, smallBindings, smallDocument } from '../../../tests/support/small-definition.js';
import type { Json, JsonObject } from '../../model/json.js';
import { makePlan } from '../make-plan.js';

const text: JsonObject = { type: 'string' };
const properties: JsonObject = {
  unit: text,
  amount: { type: 'integer' },
  state: { type: 'string', enum: ['open', 'done'] },
  note: text,
};

/** The bodies by which a thing is created and put, where their examples are these. */
function bodies(created: JsonObject, changed: JsonObject): (Json | undefined)[] {
  const known = Object.entries(properties).filter(([name]) => Object.hasOwn(created, name));
  const schema = { type: 'object', required: ['unit', 'amount'], properties: Object.fromEntries(known) };
  const sent = (example: Json): JsonObject => ({ content: { 'application/json': { schema, example } } });
  const { paths } = smallDocument as { paths: Record<string, Record<string, JsonObject>> };
  const [things, thing] = [paths['/things'], paths['/things/{id}']];
  const document: JsonObject = {
    ...smallDocument,
    paths: {
      '/things': { ...things, post: { ...things?.post, requestBody: sent(created) } },
      '/things/{id}': { ...thing, put: { ...thing?.put, requestBody: sent(changed) } },
    },
  };
  const { operations } = makePlan(catalogueOf(document, smallBindings), { checks: [] });
  return ['createThing', 'putThing'].map(
    (name) => operations.find(({ operation }) => operation.name === name)?.template.body?.value,
  );
}

it.each<[string, JsonObject, readonly string[]]>([
  ['a text that people write', { unit: 'kg', amount: 5, state: 'open', note: 'Call first' }, ['note']],
  ['a number where there is no such text', { unit: 'kg', amount: 5 }, ['amount']],
])('a change whose example is that of the creation sends another value: %s', (_, example, differing) => {
  const [created, changed] = bodies(example, example) as JsonObject[];
  const names = Object.keys(created ?? {}).filter((name) => created?.[name] !== changed?.[name]);
  expect(names).toEqual(differing);
  expect(changed).toMatchObject({ unit: 'kg' });
});

it('a change that has an example of its own is sent as it is', () => {
  const example = { unit: 'kg', amount: 5, state: 'open' };
  expect(bodies(example, { ...example, state: 'done' })[1]).toEqual({ ...example, state: 'done' });
});
