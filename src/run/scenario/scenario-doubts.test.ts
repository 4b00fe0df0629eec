import { describe, expect, it } from 'vitest';
import { ScenarioDoubts } from './scenario-doubts.js';

describe('the doubts of a scenario', () => {
  it('name each reason once', () => {
    const doubts = new ScenarioDoubts();
    doubts.doubt('a reason');
    doubts.doubt('a reason');
    expect(doubts.questions).toEqual(['a reason']);
  });

  it('are replaced by those of the next request, but for assumed values', () => {
    const doubts = new ScenarioDoubts();
    doubts.assume('currency');
    doubts.doubt('a reason');
    doubts.needPerson('somebody signs');
    doubts.startNext({ unsure: ['another reason'] });
    expect([doubts.questions, doubts.persons, [...doubts.assumed]]).toEqual([['another reason'], [], ['currency']]);
    doubts.startNext({ unsure: [], person: 'somebody pays' });
    expect(doubts.persons).toEqual(['somebody pays']);
  });

  it('are no doubts any more once they are settled', () => {
    const doubts = new ScenarioDoubts();
    doubts.settle(['a reason']);
    doubts.startNext({ unsure: ['a reason', 'another reason'] });
    expect(doubts.questions).toEqual(['another reason']);
  });
});
