import { allowanceNotes, allowedDraft } from '../../plan/changes/allowance.js';
import { dispensableProperties, requiredClause } from '../../plan/changes/free-inputs.js';
import { propertyLeftOut } from '../../plan/changes/placed-change.js';
import { defineCheck } from '../../plan/kit/define-check.js';

/** A request with nothing but the required input is accepted. */
export const check = defineCheck({
  title: 'Minimal request',
  asks: 'A request with nothing but the required input is accepted.',
  order: 180,
  presenceOnly: true,
  group: 'allowed',
  depth: 'standard',
  notes: allowanceNotes({
    sends: 'The valid request without the optional properties of its body.',
    basis: 'The list of required properties in the schema of the body.',
    notWhen:
      'The body is not JSON, requires nothing, or has nothing optional beside what it requires: a schema that requires nothing says nothing.',
  }),
  plan: (context) => {
    const optional = dispensableProperties(context);
    if (optional.length === 0) {
      return { notApplicable: 'the body does not have both required and optional properties' };
    }
    const changes = optional.map(({ at }) => propertyLeftOut(at));
    const title = 'A body with only its required properties is accepted';
    return [allowedDraft(context, { title, changes, clause: requiredClause(optional) })];
  },
});
