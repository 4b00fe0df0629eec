import { isObject } from '../../model/json.js';
import { allowanceNotes, allowedDraft } from '../../plan/changes/allowance.js';
import { bodySchemaOf } from '../../plan/changes/inputs.js';
import { propertySet } from '../../plan/changes/placed-change.js';
import { defineCheck } from '../../plan/kit/define-check.js';
import { ownStep } from '../../plan/kit/steps.js';
import { isStoredAlike } from '../../plan/kit/stored-alike.js';
import { overlooked } from './judge.js';

const phrase = 'the additional property is ignored, as the clause {string} allows';

/** A property that the definition does not know is ignored, where it allows further ones. */
export const check = defineCheck({
  title: 'Tolerant reader',
  asks: 'A property that the definition does not know is ignored.',
  order: 220,
  presenceOnly: true,
  group: 'allowed',
  depth: 'standard',
  phrases: {
    [phrase]: { of: 'answer', judge: overlooked },
  },
  notes: {
    ...allowanceNotes({
      sends:
        'The valid request with one additional property at the top level of its body. At standard depth a change of what a request creates is left out.',
      basis:
        'The schema of the body, which allows additional properties; the cross-functional requirement govstack-cfr-architecture#req-18.',
      notWhen: 'The body is not a JSON object, or its schema forbids additional properties.',
    }),
    demands:
      'A success status that the definition documents. A refusal is not verified, because the requirement only recommends that unknown properties be ignored; a server error is a fault.',
  },
  plan: (context) => {
    const schema = bodySchemaOf(context);
    const body = context.template.body?.value;
    if (schema === undefined || body === undefined || !isObject(body)) {
      return { notApplicable: 'the body is not a JSON object' };
    }
    const { schemas } = context.catalogue;
    const extended = schemas.validate(schema, 'request', { ...body, 'x-further': true });
    const forbids =
      extended.kind === 'invalid' &&
      extended.violations.some(({ keyword, at }) => at === '/x-further' || /additional|unevaluated/i.test(keyword));
    if (forbids) return { notApplicable: 'the GovSpec forbids additional properties' };
    const changes = [propertySet('/x-further', true)];
    const title = 'A property that the definition does not know is ignored';
    const depth = isStoredAlike(context) ? 'thorough' : 'standard';
    return [allowedDraft(context, { title, depth, changes, judged: ownStep('Then', phrase, schema.pointer) })];
  },
});
