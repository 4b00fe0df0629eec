import { notVerified } from '../../judge/answers.js';
import { breach, conclude } from '../../judge/cross-functional/clause.js';
import type { EvidenceKinds, JudgeContext } from '../../model/evidence-kinds.js';
import { succeeded } from '../../model/exchange.js';
import type { Finding } from '../../model/verdict.js';
import { groupBy } from '../../support/group-by.js';

const requirement = 'govstack-cfr-architecture#req-17';

const noneDeprecated =
  'the published document marks no operation of the GovSpec as deprecated, so no answer shows how a deprecation is announced';

/** Answers of operations that the published document calls deprecated carry Sunset or Deprecation. */
export function sunsetSaid({ look, recorded }: EvidenceKinds['published'], { catalogue }: JudgeContext): Finding {
  const { documents, deprecated } = look;
  if (documents.length === 0) return notVerified('no OpenAPI document was found');
  if (deprecated.length === 0) return notVerified(noneDeprecated);
  const silent: string[] = [];
  const unseen: string[] = [];
  const byOperation = groupBy(recorded, ({ operation }) => operation);
  for (const operation of catalogue.operations.filter(({ id }) => deprecated.includes(id))) {
    const name = `${operation.method} ${operation.path}`;
    const answers = (byOperation.get(operation.id) ?? []).filter(succeeded);
    const says = answers.some(({ response }) => 'sunset' in (response?.headers ?? {}));
    const hints = answers.some(({ response }) => 'deprecation' in (response?.headers ?? {}));
    if (answers.length === 0) unseen.push(`${name} has no success answer in this run`);
    else if (!says && !hints) silent.push(name);
  }
  const problems = silent.map((actual) =>
    breach(requirement, 'not-announced', { expected: 'the header Sunset or Deprecation in its answers', actual }),
  );
  return conclude(problems, unseen);
}
