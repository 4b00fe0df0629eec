import type { Envelope } from '@cucumber/messages';
import { expect, it } from 'vitest';
import { lighten } from './lighten.js';

it('leaves in a message what a run needs: which steps there are, and what defines them', () => {
  const step = { id: 'step', pickleStepId: 'pickle-step', stepDefinitionIds: ['definition'] };
  const matched = [{ stepMatchArguments: [{ group: { children: [], value: 'text' } }] }];
  const message: Envelope = {
    testCase: {
      id: 'case',
      pickleId: 'pickle',
      testSteps: [
        { id: 'hook', hookId: 'before' },
        { ...step, stepMatchArgumentsLists: matched },
      ],
    },
  };
  lighten(message);
  expect(message).toEqual({
    testCase: {
      id: 'case',
      pickleId: 'pickle',
      testSteps: [
        { id: 'hook', hookId: 'before' },
        { ...step, stepMatchArgumentsLists: [] },
      ],
    },
  });
});
