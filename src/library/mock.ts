import type { StartedCandidate } from '../app/start-candidate.js';
import type { Plugin } from '../pipeline/plugin.js';

export interface MockOptions {
  /** Its id, such as `consent`. */
  readonly buildingBlock: string;
  /** The port at 127.0.0.1; any that is free where it is left out. */
  readonly port?: number;
  /** The credential that it accepts; that of the bundled profiles where it is left out. */
  readonly token?: string;
  /** Ids of faults, each for all operations or as `id@api/operation`. */
  readonly faults?: readonly string[];
  /** Ids of other ways to conform, named like faults. */
  readonly variations?: readonly string[];
  /** Where it calls banks, billers and others. */
  readonly partner?: string;
  /** The id of a requirement whose sentence it breaks, or of a journey. */
  readonly breaks?: string;
  /** Plugins that bring Building Blocks. */
  readonly plugins?: readonly Plugin[];
}

/** Reference candidates with their faults and breakers: loaded by those only who start one. */
async function loadCandidates() {
  const [{ startCandidate }, { bundledBreakers }, known, { brokenBy, findBreaker }, { seededFaults }] =
    await Promise.all([
      import('../app/start-candidate.js'),
      import('../building-blocks/breakers.generated.js'),
      import('../checks/faults.generated.js'),
      import('../pipeline/break-candidate.js'),
      import('../pipeline/seeded-faults.js'),
    ]);
  return { startCandidate, bundledBreakers, known, brokenBy, findBreaker, seededFaults };
}

/**
 * Starts the reference candidate of a Building Block. `url` is where it is, `profile` the file that describes it, and
 * `close` stops it.
 * @throws UserError when the Building Block, a fault or an operation does not exist, or the port is taken.
 */
export async function mock(options: MockOptions): Promise<StartedCandidate> {
  const { startCandidate, bundledBreakers, known, brokenBy, findBreaker, seededFaults } = await loadCandidates();
  const { port = 0, token = 'reference-token', faults = [], variations = [], breaks, ...rest } = options;
  const active = [...seededFaults(faults, known.faults), ...seededFaults(variations, known.innocents)];
  const breaker = breaks === undefined ? undefined : findBreaker(bundledBreakers, options.buildingBlock, breaks);
  return startCandidate({
    ...rest,
    ...(breaker === undefined ? {} : { breaking: (behaviour) => brokenBy(behaviour, breaker, known.faults) }),
    port,
    token,
    faults: active,
  });
}
