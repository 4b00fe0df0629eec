import { describe, expect, it, vi } from 'vitest';
import type { Operation } from '../../model/definition.js';
import type { Exchange } from '../../model/exchange.js';
import { emptyDraft } from '../requests/draft.js';
import { Evidence } from './evidence.js';
import { JourneyContext } from './journey-context.js';
import type { SendOnce } from './shared-exchanges.js';

const draft = emptyDraft({ id: 'bb/api/read', path: '/things' } as Operation);

function makeEvidence() {
  const journey = new JourneyContext('bb');
  const sendOnce = vi.fn<SendOnce>((key) => Promise.resolve({ operation: key } as Exchange));
  return { journey, sendOnce, evidence: new Evidence({ sendOnce, scope: 'scope', journey }) };
}

describe('the evidence of a scenario', () => {
  it('is the last exchange; those before it are kept', async () => {
    const { evidence, journey, sendOnce } = makeEvidence();
    const first = await evidence.send(draft, true);
    const again = await evidence.sendAgain(draft, false);
    expect([evidence.judged, evidence.first, journey.earlier]).toEqual([again, first, [first]]);
    expect(sendOnce.mock.calls).toEqual([
      ['scope 1', draft, true],
      ['scope 2', draft, false],
    ]);
    expect(evidence.sent).toBe(2);
  });

  it('is not what is only looked at', async () => {
    const { evidence, journey } = makeEvidence();
    const judged = await evidence.send(draft, true);
    const aside = await evidence.sendAside('look', draft);
    expect([evidence.judged, journey.earlier, journey.later]).toEqual([judged, [], [aside]]);
    evidence.show(aside);
    expect([evidence.judged, journey.later]).toEqual([aside, []]);
  });
});
