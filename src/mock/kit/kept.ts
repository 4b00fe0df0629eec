import type { Catalogue } from '../../model/catalogue.js';
import { type Operation, shortName } from '../../model/definition.js';
import { type ResourceRole, roleOf, showsItem } from '../../model/parts.js';
import { isInList } from '../../support/json/pointer.js';
import { type Absent, unlessRole } from './absent.js';
import { isBoundPlace } from './bound.js';
import { sentTargets } from './inputs.js';
import { isPlainText } from './targets.js';

/** A free text of what is sent to create an item, as a pointer into the item; undefined where there is none. */
export function freeTextOf(catalogue: Catalogue, operation: Operation): string | undefined {
  const { sent, into = '' } = roleOf(catalogue, operation)?.part ?? {};
  if (sent === undefined || (sent !== '' && !sent.startsWith('/'))) return undefined;
  const target = sentTargets(catalogue, operation).find(
    (candidate) =>
      isPlainText(candidate) &&
      candidate.at.startsWith(`${sent}/`) &&
      !isInList(candidate.at) &&
      !isBoundPlace(catalogue, operation, candidate.at),
  );
  return target === undefined ? undefined : into + target.at.slice(sent.length);
}

/** A free text of the items of a resource, told by how they are created. */
export function freeTextOfItems(
  catalogue: Catalogue,
  { resource }: Pick<ResourceRole, 'resource'>,
): string | undefined {
  const names = resource.create.map(({ operation }) => operation);
  const creators = catalogue.operations.filter((operation) => names.includes(shortName(operation)));
  return creators.map((creator) => freeTextOf(catalogue, creator)).find((pointer) => pointer !== undefined);
}

/** A read shows what is kept only where the bindings say where. */
export function unseen({ resource }: ResourceRole): string | undefined {
  const [read] = resource.read;
  return read !== undefined && showsItem(read) && read.total === undefined ? undefined : 'no answer shows what is kept';
}

export const withoutUpdate: Absent = (catalogue, operation) => {
  const resourceRole = roleOf(catalogue, operation);
  const changes =
    resourceRole?.role === 'update' &&
    (resourceRole.part.sent !== undefined || resourceRole.part.becomes !== undefined);
  if (!changes) return 'it does not change anything that is known';
  const confirmed = catalogue.bindings.callbacks[resourceRole.part.confirmedBy ?? ''];
  return (
    unseen(resourceRole) ??
    (confirmed?.address === 'configured' ? 'the change may come to be seen at any time' : undefined)
  );
};

export const withoutDelete = unlessRole(({ role, resource, part }) => {
  if (role !== 'delete' || resource.read.length === 0) return 'it does not remove anything that could be read';
  return part.mayStay;
}, 'it does not remove anything');
