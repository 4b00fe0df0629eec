import { describe, expect, it } from 'vitest';
import type { Phrase } from '../../vocabulary/phrases.js';
import { lightScript } from './light.js';
import type { ScenarioFacts } from './scenario-facts.js';
import type { Script, ScriptStep } from './script.js';

const step = (phrase: Phrase, ...values: string[]): ScriptStep => ({
  text: [phrase, ...values].join(' '),
  docString: '',
  meaning: { phrase, values },
});

const made = step('existingCreated', 'order', 'createOrder');
const own = { scope: 's', itemScope: 's', hasOwnSteps: true, api: 'api', operation: 'op', sends: 'op' };

const scriptOf = (facts: Partial<ScenarioFacts>, ...steps: readonly ScriptStep[]): Script => ({
  facts: { ...own, ...facts } as ScenarioFacts,
  steps,
});

const nothing = { existing: {}, operations: {} };

describe('a scenario with items of its own', () => {
  it('is first run without reading them', () => {
    const light = lightScript(scriptOf({}, made, step('sent', 'op')), nothing);
    expect(light?.facts).toMatchObject({ isLight: true, scope: 's light', itemScope: 's light' });
  });

  it.each<[string, Script, typeof nothing]>([
    ['it is the plain valid request', scriptOf({ hasOwnSteps: false }, made), nothing],
    ['it shares them', scriptOf({ itemScope: 'shared a.feature' }, made), nothing],
    ['it makes none', scriptOf({}, step('existing', 'order')), nothing],
    ['the profile gives them', scriptOf({}, made), { ...nothing, existing: { order: ['o1'] } }],
    [
      'a version of them is sent',
      scriptOf({}, made, step('valueSet', 'header', 'If-Match', '{{existing order etag}}')),
      nothing,
    ],
    ['a person has to act', scriptOf({}, made, step('person', 'signs')), nothing],
    ['a call of the candidate is waited for', scriptOf({ sends: 'other' }, made), nothing],
  ])('is run as it stands where %s', (_, script, profile) => expect(lightScript(script, profile)).toBeUndefined());
});
