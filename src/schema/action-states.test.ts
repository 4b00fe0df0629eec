import { describe, expect, it } from 'vitest';
import { actionStates } from './action-states.js';

const states = ['planned', 'started', 'finished', 'checked_in'];

describe('the states in which an action is allowed', () => {
  it.each<[string, readonly string[], string | undefined]>([
    ['Starts a trip that is planned', ['planned'], undefined],
    ['Cancels a trip that is planned or started', ['planned', 'started'], undefined],
    ['planned, started to finished', ['planned', 'started'], 'finished'],
    ['planned -> checked_in', ['planned'], 'checked_in'],
    ['Only `planned` trips can be started', ['planned'], undefined],
    ['Only possible from checked in', ['checked_in'], undefined],
    ['The trip is not started', ['started'], undefined],
    ['Starts a trip that is planned. A trip that is finished already answers 409.', ['planned'], undefined],
    ['Only a trip that is planned can be started; others answer 409.', ['planned'], undefined],
    ['If it is not planned, 409', ['planned'], undefined],
    ['Only for a planned trip: otherwise 409', ['planned'], undefined],
    ['The trip begins. Anything but a planned trip: 409.', ['planned'], undefined],
  ])('"%s"', (text, from, to) => {
    expect(actionStates([text], states)).toEqual({ from, ...(to === undefined ? {} : { to }) });
  });

  it.each([
    'Starts the trip',
    'Sets the status to finished',
    'Starts a trip unless it is finished',
    'A trip that is finished already answers 409.',
    'Refused for a trip that is finished',
    'Starts a trip in any status, also if planned',
    'Possible for anything but a planned trip',
  ])('are not told by "%s"', (text) => {
    expect(actionStates([text], states)).toBeUndefined();
  });
});
