import { notVerified } from '../../judge/answers.js';
import { breach, conclude } from '../../judge/cross-functional/clause.js';
import type { EvidenceKinds } from '../../model/evidence-kinds.js';
import type { Finding } from '../../model/verdict.js';

const requirement = 'govstack-cfr-quality#req-4';

/** The published documents are of OpenAPI 3 and keep to its rules. */
export function publishedValid({ look: { documents, errors } }: EvidenceKinds['published']): Finding {
  if (documents.length === 0) return notVerified('no OpenAPI document was found');
  const problems = errors.map((actual) =>
    breach(requirement, 'document-invalid', { expected: 'a valid OpenAPI 3 document', actual }),
  );
  return conclude(problems, []);
}
