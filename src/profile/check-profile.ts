import type { Catalogue } from '../model/catalogue.js';
import { namesOf } from '../model/definition.js';
import type { OperationProfile, Profile } from '../model/profile.js';
import { ruleTexts } from '../model/rule-ids.generated.js';
import { UserError } from '../support/errors.js';
import { knownNames } from '../support/nearest.js';

/**
 * Sees to it that a profile speaks of what the Building Block has, so that a typing error does not pass unnoticed.
 * @throws UserError naming the word that means nothing, and those that would.
 */
export function checkProfile(profile: Profile, catalogue: Catalogue): void {
  const { buildingBlock } = catalogue;
  if (profile.buildingBlock !== undefined && profile.buildingBlock !== buildingBlock.id) {
    throw mismatch(`The profile is for the Building Block "${profile.buildingBlock}", not for "${buildingBlock.id}".`);
  }
  if (profile.govspec !== undefined && profile.govspec !== buildingBlock.govspec) {
    throw mismatch(
      `The profile is for version ${profile.govspec} of the GovSpec; the definition here is of ${buildingBlock.govspec}.`,
    );
  }
  checkNames(profile, catalogue);
  for (const [name, own] of Object.entries(profile.operations)) checkOperation(name, own, catalogue);
}

/** Every name of the profile, under the key where it stands. */
function checkNames(profile: Profile, { operations, bindings, apis }: Catalogue): void {
  const { refused, roles, notImplemented } = profile;
  const resources = Object.keys(bindings.resources);
  const names = operations.flatMap(namesOf);
  const schemes = operations.flatMap(({ security }) => security.map(({ name }) => name));
  const tokens = Object.values(bindings.resources).flatMap(({ credential }) => credential ?? []);
  const parameters = operations.flatMap((operation) => operation.parameters.map(({ name }) => name));
  const apiNames = apis.map(({ id }) => id);
  known('systems', Object.keys(profile.systems), Object.keys(bindings.systems));
  known('credentials', Object.keys(profile.credentials), [...schemes, ...tokens]);
  known('apis', Object.keys(profile.apis), apiNames);
  known('values', Object.keys(profile.values), [...Object.keys(bindings.values), ...parameters]);
  known('existing', Object.keys(profile.existing), resources);
  known('objects', Object.keys(profile.objects), resources);
  const declared = notImplemented.map(({ operation }) => operation);
  known('notImplemented', declared, names);
  for (const [name, one] of Object.entries(refused)) known(`refused.${name}.operations`, one.operations ?? [], names);
  for (const [name, one] of Object.entries(roles)) known(`roles.${name}.operations`, one.operations, names);
  known('budgets', Object.keys(profile.budgets), names);
  known('operations', Object.keys(profile.operations), names);
}

/** What is said of one operation: its parameters, and the resources that there are. */
function checkOperation(name: string, own: OperationProfile, { operations, bindings }: Catalogue): void {
  const meant = operations.filter((operation) => namesOf(operation).includes(name));
  const parameters = meant.flatMap((operation) => operation.parameters.map((parameter) => parameter.name));
  const plain = Object.keys(own.values).filter((key) => !key.startsWith('/'));
  known(`operations.${name}.values`, plain, parameters);
  const announced = (own.expect ?? []).map(({ check }) => check);
  known(`operations.${name}.expect`, announced, Object.keys(ruleTexts));
  known(`operations.${name}.existing`, Object.keys(own.existing), Object.keys(bindings.resources));
  const sends = own.body !== undefined || Object.keys(own.files).length > 0;
  if (sends && meant.length > 0 && meant.every(({ body }) => body === undefined))
    throw mismatch(`The profile gives a body for the operation "${name}", which takes none.`);
}

function mismatch(message: string): UserError {
  return new UserError(message, { hint: 'Correct the profile, or check the other Building Block.' });
}

function known(key: string, used: readonly string[], allowed: readonly string[]): void {
  const stranger = used.find((name) => !allowed.includes(name));
  if (stranger === undefined) return;
  const names = [...new Set(allowed)];
  throw new UserError(`The profile names "${stranger}" under ${key}, which this Building Block does not have.`, {
    hint: names.length === 0 ? `${key} stays empty here.` : knownNames(stranger, names),
  });
}
