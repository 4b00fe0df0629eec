import { expect, it } from 'vitest';
import { EarlyEnd } from './early-end.js';

const batch = ['a.feature', 'b.feature'];

function ending(reachability: { stoppedBy?: string }, tape: { isSealed: boolean; featuresBegun?: number }) {
  return new EarlyEnd({ reachability, tape } as ConstructorParameters<typeof EarlyEnd>[0]);
}

it('features are begun until the run ends early', () => {
  const reachability: { stoppedBy?: string } = {};
  const early = ending(reachability, { isSealed: false });
  expect([early.before(batch), early.before(batch), early.featuresBegun]).toEqual([undefined, undefined, undefined]);
  reachability.stoppedBy = 'interrupted';
  expect([early.before(batch), early.before(batch), early.featuresBegun]).toEqual(['interrupted', 'interrupted', 4]);
});

it('a recording is judged as far as its run had come', () => {
  const early = ending({ stoppedBy: 'interrupted' }, { isSealed: true, featuresBegun: 2 });
  expect([early.before(batch), early.before(batch), early.featuresBegun]).toEqual([undefined, 'interrupted', 2]);
});

it('a recording that does not say how far its run had come is judged as a whole', () => {
  const early = ending({ stoppedBy: 'the recording ends in the middle of the run' }, { isSealed: true });
  expect([early.before(batch), early.before(batch), early.featuresBegun]).toEqual([undefined, undefined, undefined]);
});
