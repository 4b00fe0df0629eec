import { describe, expect, it, vi } from 'vitest';
import type { Phrase } from '../../vocabulary/phrases.js';
import { ControlRequests, type RunControl } from './control-requests.js';
import type { Script, ScriptStep } from './script.js';

function step(phrase: Phrase, ...values: string[]): ScriptStep {
  return { text: phrase, docString: '', meaning: { phrase, values } };
}

const script = {
  facts: { file: 'a.feature', scope: 'own', itemScope: 'own' },
  steps: [step('environment', 'api'), step('unknownCredential'), step('accepted', 'read'), step('sent', 'read')],
} as unknown as Script;

function phrasesOf(given: Script | undefined): unknown[] {
  return (given?.steps ?? []).map(({ meaning }) => meaning?.phrase);
}

describe('the control requests of a scenario', () => {
  it('send the plain valid request in the situation so far', async () => {
    const runControl = vi.fn<RunControl>(() => Promise.resolve({ judged: undefined, finding: undefined }));
    const controls = new ControlRequests(script, runControl);
    controls.moveTo(2);
    await controls.valid('read');
    expect(phrasesOf(runControl.mock.calls[0]?.[0])).toEqual(['environment', 'sent']);
  });

  it('send the request without a credential', async () => {
    const runControl = vi.fn<RunControl>(() => Promise.resolve({ judged: undefined, finding: undefined }));
    await new ControlRequests(script, runControl).unauthenticated();
    expect(phrasesOf(runControl.mock.calls[0]?.[0])).toEqual(['environment', 'noCredential', 'accepted', 'sent']);
  });
});
