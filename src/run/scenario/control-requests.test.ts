import { describe, expect, it, vi } from 'vitest';
import type { Phrase } from '../../vocabulary/phrases.js';
import { ControlRequests, type PlayControl } from './control-requests.js';
import type { Script, ScriptStep } from './script.js';

function step(phrase: Phrase, ...values: string[]): ScriptStep {
  return { text: phrase, docString: '', meaning: { phrase, values } };
}

const script = {
  facts: { file: 'a.feature', scope: 'own', itemScope: 'own' },
  steps: [step('environment', 'api'), step('unknownCredential'), step('accepted', 'read'), step('sent', 'read')],
} as unknown as Script;

function phrasesOf(played: Script | undefined): unknown[] {
  return (played?.steps ?? []).map(({ meaning }) => meaning?.phrase);
}

describe('the control requests of a scenario', () => {
  it('send the plain valid request in the situation so far', async () => {
    const play = vi.fn<PlayControl>(() => Promise.resolve({ judged: undefined, finding: undefined }));
    const controls = new ControlRequests(script, play);
    controls.moveTo(2);
    await controls.valid('read');
    expect(phrasesOf(play.mock.calls[0]?.[0])).toEqual(['environment', 'sent']);
  });

  it('send the request without a credential', async () => {
    const play = vi.fn<PlayControl>(() => Promise.resolve({ judged: undefined, finding: undefined }));
    await new ControlRequests(script, play).unauthenticated();
    expect(phrasesOf(play.mock.calls[0]?.[0])).toEqual(['environment', 'noCredential', 'accepted', 'sent']);
  });
});
