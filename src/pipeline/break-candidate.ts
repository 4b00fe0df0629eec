import { bundledBreakers } from '../building-blocks/breakers.generated.js';
import { faults as known } from '../checks/faults.generated.js';
import type { Breaker, BuildingBlockBehaviour, CandidateOptions, SeededFault } from '../mock/index.js';
import { UserError } from '../support/errors.js';

/** The breakers of a Building Block, by requirement. */
export function breakersOf(buildingBlock: string): Readonly<Record<string, readonly Breaker[]>> {
  return bundledBreakers[buildingBlock] ?? {};
}

/**
 * A breaker by the id of the requirement; `<id>:2` is the second one, where a requirement has several.
 * @throws UserError with the known ids when there is none.
 */
export function findBreaker(buildingBlock: string, name: string): Breaker {
  const breakers = breakersOf(buildingBlock);
  const [, id = name, rank = '1'] = breakers[name] === undefined ? (/^(.*):(\d+)$/.exec(name) ?? []) : [];
  const found = breakers[id]?.[Number(rank) - 1];
  if (found !== undefined) return found;
  throw new UserError(`The reference candidate of ${buildingBlock} cannot break "${name}".`, {
    hint: `It can break: ${Object.keys(breakers).join(', ')}.`,
  });
}

/** What a reference candidate does under a breaker: the behaviour that it replaces, and the faults that it seeds. */
export function brokenBy(
  behaviour: BuildingBlockBehaviour,
  { operations, calls, faults = [] }: Breaker,
): Required<Pick<CandidateOptions, 'behaviour' | 'faults'>> {
  return {
    behaviour: {
      ...behaviour,
      operations: { ...behaviour.operations, ...operations },
      calls: { ...behaviour.calls, ...calls },
    },
    faults: faults.map(({ fault, ...place }): SeededFault => ({ fault: faultOf(fault), ...place })),
  };
}

function faultOf(id: string): SeededFault['fault'] {
  const found = known.find((fault) => fault.id === id);
  if (found === undefined) throw new Error(`A breaker names the fault "${id}", which does not exist.`);
  return found;
}
