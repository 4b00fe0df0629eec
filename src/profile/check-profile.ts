import type { Catalogue } from '../model/catalogue.js';
import { shortName } from '../model/definition.js';
import type { Profile } from '../model/profile.js';
import { UserError } from '../support/errors.js';

/**
 * Sees to it that a profile speaks of what the Building Block has, so that a typing error does not pass unnoticed.
 * @throws UserError naming the word that means nothing, and those that would.
 */
export function checkProfile(profile: Profile, catalogue: Catalogue): void {
  const { buildingBlock, operations, bindings, apis } = catalogue;
  if (profile.buildingBlock !== undefined && profile.buildingBlock !== buildingBlock.id) {
    throw mismatch(`The profile is for the Building Block "${profile.buildingBlock}", not for "${buildingBlock.id}".`);
  }
  if (profile.govspec !== undefined && profile.govspec !== buildingBlock.govspec) {
    throw mismatch(
      `The profile is for version ${profile.govspec} of the GovSpec; the definition here is of ${buildingBlock.govspec}.`,
    );
  }
  known('systems', Object.keys(profile.systems), Object.keys(bindings.systems));
  const schemes = operations.flatMap(({ security }) => security.map(({ name }) => name));
  const tokens = Object.values(bindings.resources).flatMap(({ credential }) => credential ?? []);
  known('credentials', Object.keys(profile.credentials), [...schemes, ...tokens]);
  const parameters = operations.flatMap((operation) => operation.parameters.map(({ name }) => name));
  const resources = Object.keys(bindings.resources);
  known(
    'apis',
    Object.keys(profile.apis),
    apis.map(({ id }) => id),
  );
  known('values', Object.keys(profile.values), [...Object.keys(bindings.values), ...parameters]);
  known('existing', Object.keys(profile.existing), resources);
  known('objects', Object.keys(profile.objects), resources);
  const names = operations.flatMap((operation) => [operation.name, shortName(operation)]);
  known(
    'notImplemented',
    profile.notImplemented.map(({ operation }) => operation),
    names,
  );
  for (const [name, refused] of Object.entries(profile.refused)) {
    known(`refused.${name}.operations`, refused.operations ?? [], names);
  }
  known('budgets', Object.keys(profile.budgets), names);
}

function mismatch(message: string): UserError {
  return new UserError(message, { hint: 'Correct the profile, or check the other Building Block.' });
}

function known(key: string, used: readonly string[], allowed: readonly string[]): void {
  const stranger = used.find((name) => !allowed.includes(name));
  if (stranger === undefined) return;
  const list = [...new Set(allowed)].join(', ');
  throw new UserError(`The profile names "${stranger}" under ${key}, which this Building Block does not have.`, {
    hint: list === '' ? `${key} stays empty here.` : `Known: ${list}.`,
  });
}
