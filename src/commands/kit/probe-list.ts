import { type Probe, probes } from '../../model/cross-functional.js';
import { UserError } from '../../support/errors.js';
import { knownNames } from '../../support/nearest.js';

/** @throws UserError naming the probes that there are. */
export function probeList(text: string): Probe[] {
  return text.split(',').map((word) => {
    const found = probes.find((probe) => probe === word.trim());
    if (found !== undefined) return found;
    throw new UserError(`There is no probe "${word.trim()}".`, { hint: knownNames(word.trim(), probes) });
  });
}
