import { step } from '../steps.js';
import type { Check } from './check.js';

/** The same request without a credential is refused. */
export const noCredential: Check = {
  rule: 'no-credential',
  group: 'access',
  plan: ({ operation }) => {
    if (operation.open === true) return { notApplicable: 'by what it is for, anyone may call the operation' };
    const steps = [
      step('Given', 'protected'),
      step('And', 'accepted', operation.name),
      step('And', 'noCredential'),
      step('When', 'sent', operation.name),
      step('Then', 'accessRefused'),
    ];
    return [{ title: 'A request without a credential is refused', steps }];
  },
};
