import { describe, expect, it } from 'vitest';
import type { Phrase } from '../../vocabulary/phrases.js';
import type { ScenarioFacts } from './scenario-facts.js';
import type { Script, ScriptStep } from './script.js';
import { jointScripts } from './together.js';

const step = (phrase: Phrase, ...values: string[]): ScriptStep => ({
  text: [phrase, ...values].join(' '),
  docString: '',
  meaning: { phrase, values },
});

const set = (path: string, value: string): ScriptStep => step('propertySet', 'request body', path, value);

function script(id: string, together: string | undefined, ...changes: readonly ScriptStep[]): Script {
  const steps = [step('accepted', 'op'), ...changes, step('allowed'), step('sent', 'op'), step('acceptedBy', id)];
  const facts: Partial<ScenarioFacts> = {
    id,
    file: 'a.feature',
    scope: id,
    ...(together === undefined ? {} : { together }),
  };
  return { facts: facts as ScenarioFacts, steps };
}

const textsOf = (joint: Script | undefined): string[] | undefined => joint?.steps.map(({ text }) => text);

describe('scenarios that send their values together', () => {
  it('send all of them in one request, and each asks its own of the answer', () => {
    const [a, b] = jointScripts([script('a', '1', set('$.a', '1')), script('b', '1', set('$.b', '2'))]);
    const common = [
      'accepted op',
      'propertySet request body $.a 1',
      'propertySet request body $.b 2',
      'allowed',
      'sent op',
    ];
    expect(textsOf(a)).toEqual([...common, 'acceptedBy a']);
    expect(textsOf(b)).toEqual([...common, 'acceptedBy b']);
    expect(a?.facts.scope).toBe(b?.facts.scope);
    expect(a?.facts.itemScope).toBe(a?.facts.scope);
  });

  it('send what several of them say once', () => {
    const [a] = jointScripts([script('a', '1', set('$.a', '1')), script('b', '1', set('$.a', '1'))]);
    expect(textsOf(a)).toHaveLength(5);
  });

  it.each<[string, Script[]]>([
    ['one is alone', [script('a', '1', set('$.a', '1')), script('b', '2', set('$.b', '2'))]],
    ['none says so', [script('a', undefined, set('$.a', '1')), script('b', undefined, set('$.b', '2'))]],
    ['two change one property', [script('a', '1', set('$.a', '1')), script('b', '1', set('$.a', '2'))]],
    ['one changes what is inside another', [script('a', '1', set('$.a', '1')), script('b', '1', set('$.a.b', '2'))]],
    ['one changes an item of another', [script('a', '1', set('$.a', '1')), script('b', '1', set('$.a[0]', '2'))]],
  ])('send their own where %s', (_, scripts) => expect(jointScripts(scripts)).toEqual([undefined, undefined]));
});
