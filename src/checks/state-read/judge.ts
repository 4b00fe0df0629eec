import { brief, fail, notVerified, pass, problem, responsesClause } from '../../judge/answers.js';
import { seen } from '../../judge/seen-item.js';
import { unsound } from '../../judge/soundness.js';
import type { EvidenceKinds, JudgeContext } from '../../model/evidence-kinds.js';
import type { Finding } from '../../model/verdict.js';
import { get } from '../../support/json/pointer.js';
import { asText } from '../../support/json/write.js';

/** A second operation that reads an item answers the item that was created. */
export function readSame(
  { answer, ...about }: EvidenceKinds['item-read'],
  { catalogue: { schemas } }: JudgeContext,
): Finding {
  const reason = unsound(schemas, answer);
  if (reason !== undefined) return notVerified(reason);
  const { part, resource } = about;
  const found = seen(schemas, answer.exchange, {
    operation: answer.operation,
    part,
    resource,
    identifier: about.identifier,
  });
  if (found.kind !== 'object')
    return notVerified(found.kind === 'unclear' ? found.reason : 'the answer says that the item was not found');
  const identifier = resource.identifier === undefined ? undefined : get(found.value, resource.identifier);
  const wanted = about.identifier;
  if (wanted !== undefined && identifier !== undefined && asText(identifier) !== asText(wanted)) {
    const { items } = answer.doubts;
    if (items.length > 0) return notVerified(`the answer has another identifier, possibly because ${items.join('; ')}`);
    return fail(
      problem('wrong-value', responsesClause(answer.operation), {
        expected: brief(wanted),
        actual: brief(identifier),
        at: (part.returned ?? '') + (resource.identifier ?? ''),
      }),
    );
  }
  return identifier === undefined ? notVerified('the answer shows no identifier of the item') : pass();
}
