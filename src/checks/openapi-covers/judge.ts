import { notVerified } from '../../judge/answers.js';
import { breach, conclude, some } from '../../judge/cross-functional/clause.js';
import { isWithoutApi } from '../../model/definition.js';
import type { EvidenceKinds, JudgeContext } from '../../model/evidence-kinds.js';
import type { Finding } from '../../model/verdict.js';

const requirement = 'govstack-cfr-quality#req-4';

/** The published documents name every operation of the GovSpec, with what a client has to send. */
export function publishedCovers({ look }: EvidenceKinds['published'], { catalogue }: JudgeContext): Finding {
  const { documents, missing, remarks, unread } = look;
  if (documents.length === 0) return notVerified('no OpenAPI document was found');
  if (isWithoutApi(catalogue)) {
    return notVerified('the GovSpec has no API, so the document cannot be compared with it');
  }
  const problems = missing.map((actual) =>
    breach(requirement, 'document-incomplete', {
      expected: 'every part of the GovSpec',
      actual: `a document without ${actual}`,
    }),
  );
  return conclude(problems, unread, remarks.length === 0 ? [] : [`It differs from the GovSpec: ${some(remarks)}.`]);
}
