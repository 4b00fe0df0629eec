import type { RunFacts } from '../pipeline/run-facts-shape.js';

/** The files of a submission that repeat what the recording says of its run. */
export function statementsOf({ profile, evidence, overlay }: RunFacts): Record<string, string> {
  const given = { 'profile.json': profile, 'evidence.json': evidence, 'overlay.json': overlay };
  return Object.fromEntries(
    Object.entries(given).flatMap(([file, value]) =>
      value === undefined ? [] : [[file, `${JSON.stringify(value, null, 1)}\n`]],
    ),
  );
}
