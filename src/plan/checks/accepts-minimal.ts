import { toPath } from '../../support/json/pointer.js';
import { carrierWords } from '../../vocabulary/phrases.js';
import { dispensableProperties, requiredClause } from '../changes/free-inputs.js';
import { step } from '../steps.js';
import { allowanceNotes, allowedDraft } from './allowance.js';
import type { Check } from './check.js';

/** What the definition requires is enough. */
export const acceptsMinimal: Check = {
  rule: 'accepts-minimal',
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
      return { notApplicable: 'the GovSpec has no optional properties beside required ones in the body' };
    }
    const changes = optional.map(({ at }) => step('And', 'propertyLeftOut', carrierWords(undefined), toPath(at)));
    const title = 'A body with nothing but what is required is accepted';
    return [allowedDraft(context, { title, changes, clause: requiredClause(optional) })];
  },
};
