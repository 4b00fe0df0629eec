import type { CheckContext } from '../../model/check-context.js';
import type { Json } from '../../model/json.js';
import type { Step } from '../../model/plan.js';
import { freshLike } from '../../schema/fresh-like.js';
import { sample } from '../../schema/sample.js';
import { leaves } from '../../support/json/leaves.js';
import { propertyStep, step } from './steps.js';

/**
 * The steps that give a PUT a name that no item has, in its path and in its body; undefined where it does not say that it
 * makes what is not there, where the request names a version of an item, or where no two names are known to differ.
 */
export function givesNewName(context: CheckContext): readonly Step[] | undefined {
  const { operation, resourceRole, template } = context;
  const { role, part, resource } = resourceRole ?? {};
  const isMaking = operation.method === 'PUT' && operation.responses.some(({ status }) => status === '201');
  const isSettled = template.setUps.some(({ removed }) => removed) || namesVersion(context);
  if (!isMaking || role !== 'update' || resource === undefined || isSettled) return undefined;
  const parameter = operation.parameters.find(({ name, in: place }) => place === 'path' && name === part?.by);
  const isRead = resource.read.some(({ by, among }) => by !== undefined && among === undefined);
  const name = parameter === undefined || !isRead ? undefined : newName(context, parameter);
  if (name === undefined) return undefined;
  const inBody = existingLeaves(template.body?.value ?? null, resource.name);
  const own = `{{existing ${resource.name} identifier}}`;
  if (inBody.some(({ value }) => value !== own)) return undefined;
  return [
    step('Given', 'valueSet', 'path parameter', parameter?.name ?? '', name),
    ...inBody.map(({ at }) => propertyStep(undefined, at, name)),
  ];
}

/** A condition on the version of an item, such as If-Match, refuses what is not there. */
function namesVersion({ template }: CheckContext): boolean {
  return template.parameters.some(({ name, in: place }) => place === 'header' && /^if-/i.test(name));
}

type Parameter = CheckContext['operation']['parameters'][number];

/** A name in the form that the path demands, which differs from one scenario to the next. */
function newName({ catalogue }: CheckContext, { name, schema }: Parameter): string | undefined {
  if (schema === undefined) return undefined;
  const usual = sample(catalogue.schemas, schema, name, { seed: 1, variant: 0, direction: 'request' });
  const named = freshLike(catalogue, schema, usual);
  return typeof named === 'string' && named.includes('{{fresh ') ? named : undefined;
}

/** The places of a body that hold something of the item that is there. */
function existingLeaves(body: Json, resource: string): readonly { readonly at: string; readonly value: Json }[] {
  return [...leaves(body)].filter(({ value }) => String(value).includes(`{{existing ${resource} `));
}
