import { isDeepStrictEqual } from 'node:util';
import type { Profile } from '../model/profile.js';
import { shardName } from '../model/shard.js';
import type { VerifiedPart } from '../model/verification.js';
import type { RunFacts } from '../pipeline/run-facts-shape.js';
import { emptyProfile } from '../profile/read-profile.js';

/**
 * What the vendor chose: none of it is wrong, and a reviewer wants to know it.
 * @param resumed when the run went on after it had been cut short
 */
export function choicesPart(facts: RunFacts, resumed: readonly string[]): VerifiedPart {
  const { request, profile, evidence } = facts;
  const details = [
    `depth ${request.depth}, seed ${request.seed}`,
    ...requestChoices(request),
    ...resumed.map((at) => `the run had been cut short, and went on at ${at}`),
    ...profileChoices({ ...emptyProfile(), ...profile }),
    ...(request.plugins.length === 0 ? [] : [`plugins: ${request.plugins.join(', ')}`]),
    `${evidence?.answers.length ?? 0} requirements answered by evidence`,
  ];
  return { part: 'choices', standing: 'told', says: 'of the vendor', details };
}

function requestChoices(request: RunFacts['request']): string[] {
  return [
    ...(request.shard === undefined
      ? []
      : [`only ${shardName(request.shard)} was run: hand in the merged run instead`]),
    ...(request.tags === '' ? [] : [`only scenarios with the tags ${request.tags} were run`]),
    ...(request.readOnly === true ? ['only requests that change nothing were sent'] : []),
    ...(request.probes.length === 0 ? [] : [`asked besides: ${request.probes.join(', ')}`]),
    ...(request.continueRegardless ? ['run although the first look may have said that nothing can be judged'] : []),
    ...(request.minCoverage === undefined ? [] : [`${request.minCoverage} % verified was called enough`]),
    ...(request.identify ? ['govstack-check was named to the candidate'] : []),
  ];
}

function profileChoices(profile: Profile): string[] {
  const { timeouts, notImplemented, objects, existing, settle, maxTime } = profile;
  return [
    ...notImplemented.map(({ operation }) => `declared as not implemented: ${operation}`),
    ...announced(profile),
    ...namesOf('objects of its own', objects),
    ...namesOf('items that were there before', existing),
    ...namesOf('operations with settings of their own', profile.operations),
    ...namesOf('values of its own', profile.values),
    ...namesOf('credentials of their own for roles', profile.roles),
    ...(profile.protected ? ['a credential is asked for everywhere'] : []),
    ...(isDeepStrictEqual(profile.pages, []) ? ['there are no pages for people'] : []),
    `waits ${timeouts.request} ms for an answer, ${timeouts.callback} ms for a call, ${settle} ms for a change to show`,
    ...(maxTime === undefined ? [] : [`an answer may take ${maxTime} ms`]),
  ];
}

function announced({ operations }: Profile): string[] {
  return Object.entries(operations).flatMap(([name, { expect = [] }]) =>
    expect.map(({ check, because }) => `announced failure of ${name}: ${check}, because ${because}`),
  );
}

function namesOf(what: string, values: Readonly<Record<string, unknown>>): string[] {
  const names = Object.keys(values);
  return names.length === 0 ? [] : [`${what}: ${names.join(', ')}`];
}
