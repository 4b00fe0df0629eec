import type { Part, Resource } from '../../model/bindings.js';
import type { Operation } from '../../model/definition.js';
import { shortName } from '../../model/definition.js';
import { operationNamed } from '../../model/find-operation.js';
import { handsOut, inOrder, isAddressed } from '../../model/parts.js';
import type { ParameterSetting, SetUp } from '../../model/plan.js';
import { makeBody } from './body.js';
import { changed } from './changes.js';
import type { TemplateContext as Context } from './sample-object.js';

/** The items that must exist before the request makes sense, in order. */
export function makeSetUps(context: Context, settings: readonly ParameterSetting[]): SetUp[] {
  const { catalogue, operation, play } = context;
  const named = settings.flatMap(({ setting }) => (setting.kind === 'existing' ? setting.resource : []));
  const binding = catalogue.bindings.operations[shortName(operation)];
  const names = inOrder(catalogue, [
    ...(binding?.needs ?? []),
    ...(binding?.usesUp ?? []),
    ...named,
    ...ownNeeds(play),
  ]);
  const token = inOrder(catalogue, binding?.bearer === undefined ? [] : [binding.bearer]);
  return [
    ...names.map((resource) => makeSetUp(context, resource)),
    ...token
      .filter((resource) => !names.includes(resource))
      .map((resource) => ({ ...makeSetUp(context, resource), forToken: true })),
  ];
}

/** The item itself must exist, unless the operation creates it, hands out what is there, or lists what nothing creates. */
function ownNeeds(play: Context['play']): readonly string[] {
  if (play === undefined) return [];
  const { role, resource } = play;
  const isItsSource = role === 'create' || handsOut(play) || (role === 'list' && resource.create.length === 0);
  return isItsSource ? resource.needs : [resource.name];
}

function makeSetUp({ catalogue, operation, play, options }: Context, name: string): SetUp {
  const usesUp = catalogue.bindings.operations[shortName(operation)]?.usesUp ?? [];
  const removed = usesUp.includes(name) || (play?.role === 'delete' && play.resource.name === name);
  const resource = catalogue.bindings.resources[name];
  const part = resource?.create[0];
  const creator = operationNamed(catalogue, part?.operation);
  if (resource === undefined || part === undefined || creator === undefined) return { resource: name, removed };
  if (isAddressed(catalogue, resource) && !showsIdentifier(resource, part, creator)) return { resource: name, removed };
  const body = makeBody({
    catalogue,
    operation: creator,
    play: { role: 'create', part, resource, first: true },
    options,
  });
  const made = body.kind === 'body' ? body.content?.value : undefined;
  const value = made === undefined ? undefined : changed(made, Object.entries(part.set ?? {}));
  return {
    resource: name,
    removed,
    create: { operation: part.operation, ...(value === undefined ? {} : { body: value }) },
  };
}

/** True when whoever creates an item can know its identifier: by choice, from the answer or a call, or from a Location. */
function showsIdentifier(resource: Resource, part: Part, creator: Operation): boolean {
  const { by, pattern, header, called, returned } = part;
  if (resource.identifierChosenBy === 'client') return true;
  if ([by, pattern, header, called].some((told) => told !== undefined)) return true;
  if (returned !== undefined && resource.identifier !== undefined) return true;
  return creator.responses.some(({ status }) => status === '201');
}
