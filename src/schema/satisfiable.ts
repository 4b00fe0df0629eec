import type { SchemaRef, Schemas } from '../model/definition.js';
import { isObject, type Json } from '../model/json.js';
import { join, tokens } from '../support/json/pointer.js';
import { remember } from '../support/remember.js';
import { definedProperties, schemaAt } from './properties.js';
import { sample } from './sample.js';

const known = new WeakMap<Schemas, Map<string, boolean>>();

/** True where a value could be made that matches the schema of an answer. */
function isSatisfiable(schemas: Schemas, ref: SchemaRef): boolean {
  const answers = known.get(schemas) ?? new Map<string, boolean>();
  known.set(schemas, answers);
  const key = `${ref.api} ${ref.pointer}`;
  return answers.get(key) ?? remember(answers, key, canBeMet(schemas, ref));
}

function canBeMet(schemas: Schemas, ref: SchemaRef): boolean {
  const made = sample(schemas, ref, 'answer', { seed: 1, variant: 0, direction: 'response' });
  return made !== undefined && meets(schemas, ref, made);
}

/**
 * The innermost schema on the way to a place in an answer that no value meets, because the definition contradicts itself.
 * @param at JSON pointer into the answer
 */
export function contradictionOnTheWay(schemas: Schemas, ref: SchemaRef, at: string): SchemaRef | undefined {
  const names = tokens(at);
  let found: SchemaRef | undefined;
  for (let depth = 0; depth <= names.length; depth += 1) {
    const schema = schemaAt(schemas, ref, join('', ...names.slice(0, depth)));
    if (schema === undefined || (depth > 0 && isForbidden(schemas, schema))) break;
    if (!isSatisfiable(schemas, schema) && !isForAnother(schemas, schema, names[depth]))
      found = schemas.follow(schema, 'response').ref;
  }
  return found;
}

/** True for the schema `false`, by which an author says that nothing may stand in a place. */
function isForbidden(schemas: Schemas, ref: SchemaRef): boolean {
  const found = schemas.validate(ref, 'response', null);
  return (
    found.kind === 'invalid' && found.violations.every(({ keyword, at }) => keyword === 'false schema' && at === '')
  );
}

/** True where no value matches the schema of an object because of another property than the one that is looked at. */
function isForAnother(schemas: Schemas, object: SchemaRef, name: string | undefined): boolean {
  if (name === undefined) return false;
  const others = definedProperties(schemas, object, 'response').filter((own) => own.required && own.name !== name);
  return others.some(({ schema }) => !isSatisfiable(schemas, schema));
}

/**
 * A branch of oneOf that a value can hardly meet alone, because what meets it meets another branch too, as every date is a text and
 * an object without its optional properties may be any: a value that meets both is what the author meant.
 * @param choice the list of branches
 */
export function swallowedBranch(schemas: Schemas, choice: SchemaRef, value: Json): SchemaRef | undefined {
  const { api, pointer } = choice;
  const owner = { api, pointer: join('', ...tokens(pointer).slice(0, -1)) };
  const { oneOf } = schemas.node(owner, 'response');
  const branches = (Array.isArray(oneOf) ? oneOf : []).map((_, index) => ({ api, pointer: join(pointer, index) }));
  const met = branches.filter((branch) => meets(schemas, branch, value));
  return met.find((branch) => {
    const made = sample(schemas, branch, 'answer', { seed: 1, variant: 0, direction: 'response' });
    const values = made === undefined ? [] : [made, leastOf(schemas, branch, made)];
    return values.some((one) => met.some((other) => other !== branch && meets(schemas, other, one)));
  });
}

/** An object without its optional properties; any other value as it is. */
function leastOf(schemas: Schemas, ref: SchemaRef, made: Json): Json {
  if (!isObject(made)) return made;
  const required = new Set(
    definedProperties(schemas, ref, 'response').flatMap(({ name, required: must }) => (must ? [name] : [])),
  );
  return Object.fromEntries(Object.entries(made).filter(([name]) => required.has(name)));
}

function meets(schemas: Schemas, ref: SchemaRef, value: Json): boolean {
  return schemas.validate(ref, 'response', value).kind === 'valid';
}
