import type { Profile } from '../../model/profile.js';
import { lightScript } from './light.js';
import type { Script } from './script.js';
import { jointScripts } from './together.js';

/** Gives each script that can be run with fewer requests the script in which it is, to be run first. */
export function withFrugalScripts(
  scripts: readonly Script[],
  profile: Pick<Profile, 'existing' | 'operations'>,
): Script[] {
  const joint = jointScripts(scripts);
  return scripts.map((script, index) => {
    const together = joint[index];
    const frugal = lightScript(together ?? script, profile) ?? together;
    return frugal === undefined ? script : { ...script, frugal };
  });
}
