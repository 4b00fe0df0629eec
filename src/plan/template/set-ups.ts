import type { Part, Resource } from '../../model/bindings.js';
import type { Operation } from '../../model/definition.js';
import { shortName } from '../../model/definition.js';
import { operationNamed } from '../../model/find-operation.js';
import type { Json } from '../../model/json.js';
import { handsOut, inOrder, isAddressed } from '../../model/parts.js';
import type { ParameterSetting, SetUp } from '../../model/plan.js';
import { removalPerhapsUndoneBy } from '../../schema/undone-removal.js';
import { changed } from './changes.js';
import type { TemplateContext as Context } from './template-context.js';

/** Makes the body of a request; undefined where it has none, or none can be made. */
type BodyOf = (context: Context) => Json | undefined;

/**
 * The items that must exist before the request makes sense, in order.
 * @param bodyOf makes the bodies of the requests that create them
 */
export function makeSetUps(context: Context, settings: readonly ParameterSetting[], bodyOf: BodyOf): SetUp[] {
  const { catalogue, operation, resourceRole } = context;
  const named = settings.flatMap(({ setting }) => (setting.kind === 'existing' ? setting.resource : []));
  const binding = catalogue.bindings.operations[shortName(operation)];
  const names = inOrder(catalogue, [
    ...(binding?.needs ?? []),
    ...(binding?.usesUp ?? []),
    ...named,
    ...ownNeeds(resourceRole),
  ]);
  const token = inOrder(catalogue, binding?.bearer === undefined ? [] : [binding.bearer]);
  return [
    ...names.map((resource) => makeSetUp(context, resource, bodyOf)),
    ...token
      .filter((resource) => !names.includes(resource))
      .map((resource) => ({ ...makeSetUp(context, resource, bodyOf), forToken: true })),
  ];
}

/** The item itself must exist, unless the operation creates it, hands out what is there, or lists what nothing creates. */
function ownNeeds(resourceRole: Context['resourceRole']): readonly string[] {
  if (resourceRole === undefined) return [];
  const { role, resource } = resourceRole;
  const isItsSource = role === 'create' || handsOut(resourceRole) || (role === 'list' && resource.create.length === 0);
  return isItsSource ? resource.needs : [resource.name];
}

function makeSetUp({ catalogue, operation, resourceRole, options }: Context, name: string, bodyOf: BodyOf): SetUp {
  const usesUp = catalogue.bindings.operations[shortName(operation)]?.usesUp ?? [];
  const isOwnRemoval = resourceRole?.role === 'delete' && resourceRole.resource.name === name;
  const removed = usesUp.includes(name) || isOwnRemoval || isRemovedBefore(catalogue, operation, name);
  const resource = catalogue.bindings.resources[name];
  const part = resource?.create[0];
  const creator = operationNamed(catalogue, part?.operation);
  if (resource === undefined || part === undefined || creator === undefined) return { resource: name, removed };
  if (isAddressed(catalogue, resource) && !showsIdentifier(resource, part, creator)) return { resource: name, removed };
  const made = bodyOf({
    catalogue,
    operation: creator,
    resourceRole: { role: 'create', part, resource, first: true },
    options,
  });
  const value = made === undefined ? undefined : changed(made, Object.entries(part.set ?? {}));
  return {
    resource: name,
    removed,
    create: { operation: part.operation, ...(value === undefined ? {} : { body: value }) },
  };
}

/** True for what is removed so that the operation can bring it back. */
function isRemovedBefore(catalogue: Context['catalogue'], operation: Operation, name: string): boolean {
  const removal = removalPerhapsUndoneBy(catalogue.operations, operation);
  const parts = catalogue.bindings.resources[name]?.delete ?? [];
  return removal !== undefined && parts.some((part) => part.operation === shortName(removal));
}

/** True when whoever creates an item can know its identifier: by choice, from the answer or a call, or from a Location. */
function showsIdentifier(resource: Resource, part: Part, creator: Operation): boolean {
  const { by, pattern, header, called, returned, wherever } = part;
  if (resource.identifierChosenBy === 'client') return true;
  if ([by, pattern, header, called, wherever].some((told) => told !== undefined)) return true;
  if (returned !== undefined && resource.identifier !== undefined) return true;
  return creator.responses.some(({ status }) => status === '201');
}
