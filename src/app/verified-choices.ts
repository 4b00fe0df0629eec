import { shardName } from '../model/shard.js';
import type { VerifiedPart } from '../model/verification.js';
import type { RunFacts } from '../pipeline/run-facts-shape.js';

/** What the vendor chose: none of it is wrong, and a reviewer wants to know it. */
export function choicesPart({ request, profile, evidence }: RunFacts): VerifiedPart {
  const { timeouts, notImplemented, objects, existing, settle } = profile;
  const details = [
    `depth ${request.depth}, seed ${request.seed}`,
    ...(request.shard === undefined
      ? []
      : [`only ${shardName(request.shard)} was run: hand in the merged run instead`]),
    ...(request.tags === '' ? [] : [`only scenarios with the tags ${request.tags} were run`]),
    ...(request.probes.length === 0 ? [] : [`asked besides: ${request.probes.join(', ')}`]),
    ...(request.continueRegardless ? ['run although the first look may have said that nothing can be judged'] : []),
    ...(request.minCoverage === undefined ? [] : [`${request.minCoverage} % verified was called enough`]),
    ...notImplemented.map(({ operation }) => `declared as not implemented: ${operation}`),
    ...namesOf('objects of its own', objects),
    ...namesOf('items that were there before', existing),
    `waits ${timeouts.request} ms for an answer, ${timeouts.callback} ms for a call, ${settle} ms for a change to show`,
    ...(request.plugins.length === 0 ? [] : [`plugins: ${request.plugins.join(', ')}`]),
    `${evidence?.answers.length ?? 0} requirements answered by evidence`,
  ];
  return { part: 'choices', standing: 'told', says: 'of the vendor', details };
}

function namesOf(what: string, values: Readonly<Record<string, unknown>>): string[] {
  const names = Object.keys(values);
  return names.length === 0 ? [] : [`${what}: ${names.join(', ')}`];
}
