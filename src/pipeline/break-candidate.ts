import type { Breaker, BuildingBlockBehaviour, CandidateOptions, SeededFault } from '../mock/index.js';
import { UserError } from '../support/errors.js';

/** How the reference candidates of Building Blocks break their requirements, by requirement. */
type AllBreakers = Readonly<Record<string, Readonly<Record<string, readonly Breaker[]>>>>;

/**
 * A breaker by the id of the requirement; `<id>:2` is the second one, where a requirement has several.
 * @throws UserError with the known ids when there is none.
 */
export function findBreaker(all: AllBreakers, buildingBlock: string, name: string): Breaker {
  const breakers = all[buildingBlock] ?? {};
  const [, id = name, rank = '1'] = breakers[name] === undefined ? (/^(.*):(\d+)$/.exec(name) ?? []) : [];
  const found = breakers[id]?.[Number(rank) - 1];
  if (found !== undefined) return found;
  throw new UserError(`The reference candidate of ${buildingBlock} cannot break "${name}".`, {
    hint: `It can break: ${Object.keys(breakers).join(', ')}.`,
  });
}

/**
 * What a reference candidate does under a breaker: the behaviour that it replaces, and the faults that it seeds.
 * @param known the faults that breakers name
 */
export function brokenBy(
  behaviour: BuildingBlockBehaviour,
  { operations, calls, faults = [] }: Breaker,
  known: readonly SeededFault['fault'][],
): Required<Pick<CandidateOptions, 'behaviour' | 'faults'>> {
  return {
    behaviour: {
      ...behaviour,
      operations: { ...behaviour.operations, ...operations },
      calls: { ...behaviour.calls, ...calls },
    },
    faults: faults.map(({ fault, ...place }): SeededFault => ({ fault: faultOf(known, fault), ...place })),
  };
}

function faultOf(known: readonly SeededFault['fault'][], id: string): SeededFault['fault'] {
  const found = known.find((fault) => fault.id === id);
  if (found === undefined) throw new Error(`A breaker names the fault "${id}", which does not exist.`);
  return found;
}
