import { isObject } from '../model/json.js';
import type { Profile } from '../model/profile.js';
import { mapValues } from '../support/map-values.js';
import { lookUp, type Variables } from './read-secrets.js';

/**
 * A profile that was shown without its secrets, with those of the environment in their place.
 * @throws UserError naming a variable that is not set.
 */
export function withSecrets(profile: Profile, variables: Variables): Profile {
  return { ...profile, ...mapValues({ ...profile }, (part) => filled(part, variables)) };
}

function filled(value: unknown, variables: Variables): unknown {
  if (Array.isArray(value)) return value.map((item) => filled(item, variables));
  if (!isObject(value)) return value;
  const { variable, value: shown } = value;
  if (typeof variable === 'string' && shown === `\${${variable}}`) return lookUp(shown, variables);
  return mapValues(value, (part: unknown) => filled(part, variables));
}
