import type { ScenarioDraft } from '../../model/check.js';
import type { CheckContext } from '../../model/check-context.js';
import type { Operation, ResponseDefinition } from '../../model/definition.js';
import { firstInvalidRequest } from '../../plan/changes/refusal-check.js';
import { accessDraft } from '../../plan/kit/access.js';
import { defineCheck } from '../../plan/kit/define-check.js';
import { accepted, send, successSchemas } from '../../plan/kit/requests.js';
import { step } from '../../plan/kit/steps.js';
import { changeToUnknown } from '../../plan/kit/unknown-identifier.js';
import { isOneSchema } from '../../schema/properties.js';

/** The body of an answer, refusals included, matches the schema that is documented for its status. */
export const check = defineCheck({
  title: 'Body schema',
  asks: 'The body of the answer matches its schema.',
  order: 40,
  presenceOnly: true,
  group: 'valid',
  depth: 'quick',
  notes: {
    sends: 'The valid request; where refusals are documented with a body, also the requests that provoke them.',
    demands: 'The body matches the schema that the definition gives for the status and media type of the answer.',
    basis:
      'The schema of the response in the definition. Formats are checked too. Problem details must name the status of the answer (RFC 9457 section 3.1.2).',
    notWhen: 'The definition gives no schema for the body of a success answer.',
    safeguards:
      'readOnly properties are ignored in requests and writeOnly properties in answers. Rules of the schema that the definition breaks in its own examples are not applied, and are listed separately. Many published schemas accept an empty object; the verdict then says that it proves little.',
  },
  plan: (context) => {
    const refusals = refusalBodies(context);
    if (successSchemas(context.operation).length === 0 && refusals.length === 0) {
      return { notApplicable: 'the GovSpec defines no schema for the body of a success answer' };
    }
    const success: ScenarioDraft = {
      title: 'The body of the answer matches its schema',
      steps: [send(context), step('Then', 'successSchema')],
    };
    return [...(successSchemas(context.operation).length === 0 ? [] : [success]), ...refusals];
  },
});

function refusalBodies(context: CheckContext): ScenarioDraft[] {
  const unknown = documents(context, [404]) ? changeToUnknown(context) : undefined;
  const invalid = documents(context, [400, 422]) ? firstInvalidRequest(context) : undefined;
  const anonymous = context.operation.open !== true && documents(context, [401, 403]);
  return [
    ...(unknown === undefined
      ? []
      : [
          {
            title: 'The body of the 404 matches its schema',
            subject: '404',
            group: 'unknown' as const,
            steps: [accepted(context), unknown, send(context), step('Then', 'refusalSchema')],
          },
        ]),
    ...(invalid === undefined
      ? []
      : [
          {
            title: 'The body of a refusal matches its schema',
            subject: 'refusal',
            group: 'invalid' as const,
            steps: [accepted(context), ...invalid, send(context), step('Then', 'refusalSchema')],
          },
        ]),
    ...(anonymous
      ? [
          {
            ...accessDraft(context, {
              title: 'The body of a refused access matches its schema',
              subject: 'access',
              with: step('And', 'noCredential'),
              look: step('Then', 'refusalSchema'),
            }),
            group: 'access' as const,
          },
        ]
      : []),
  ];
}

/**
 * True when a schema is documented for the body of one of the statuses. What is said of all other statuses counts where
 * it is not what a success answers too.
 */
function documents({ operation, catalogue: { schemas } }: CheckContext, statuses: readonly number[]): boolean {
  const successes = successSchemas(operation);
  return statuses.some((status) => {
    const found = describedFor(operation, status);
    const body = found?.contents.find(({ schema }) => schema !== undefined)?.schema;
    if (found === undefined || body === undefined) return false;
    return found.status !== 'default' || !successes.some((success) => isOneSchema(schemas, success, body));
  });
}

/** What a definition says of the answers with a status: of itself, of its class, or of all others. */
function describedFor({ responses }: Operation, status: number): ResponseDefinition | undefined {
  const named = (name: string): ResponseDefinition | undefined => responses.find((one) => one.status === name);
  return named(`${status}`) ?? named(`${Math.floor(status / 100)}XX`) ?? named('default');
}
