import { defineCheck } from '../../plan/kit/define-check.js';
import { accepted } from '../../plan/kit/requests.js';
import { ownStep, step } from '../../plan/kit/steps.js';
import { noContent } from './judge.js';

const phrase = 'a response without content has an empty body';

/** An answer with status 204 or 205 has no content. */
export const check = defineCheck({
  title: 'No content',
  asks: 'An answer with status 204 or 205 has no content.',
  order: 420,
  presenceOnly: true,
  group: 'http',
  depth: 'standard',
  phrases: {
    [phrase]: { of: 'answer', judge: noContent },
  },
  notes: {
    sends: 'The valid request over a separate connection, of which every byte is recorded.',
    demands:
      'A 204 or a 205 has no body and announces none; the body of another documented success is as long as Content-Length says.',
    basis: 'RFC 9110 sections 15.3.5, 15.3.6 and 8.6.',
    notWhen: 'The definition documents neither 204 nor 205.',
    safeguards:
      'Judged by the bytes on the connection, which is closed after the answer. A Content-Length of 0, which frameworks add to a 204, is an observation.',
  },
  plan: (context) => {
    const { operation } = context;
    const documents = (wanted: string): boolean => operation.responses.some(({ status }) => status === wanted);
    if (!documents('204') && !documents('205')) return { notApplicable: 'the GovSpec documents neither 204 nor 205' };
    const title = documents('204')
      ? 'An answer with status 204 has no content'
      : 'An answer with status 205 has no content';
    const steps = [
      accepted(context),
      step('And', 'allowed'),
      step('When', 'sentBare', operation.name),
      ownStep('Then', phrase),
    ];
    return [{ title, steps }];
  },
});
