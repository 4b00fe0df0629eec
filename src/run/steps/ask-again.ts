import type { Answer } from '../../model/judge.js';
import type { Finding } from '../../model/verdict.js';
import { eventually } from '../scenario/eventually.js';
import type { ScenarioWorld } from '../scenario/world.js';

/**
 * Judges the answer, and sends the request of the scenario once more within the window of the profile while what it shows
 * would be a fault: a change may take a while until it can be seen.
 */
export function askAgain(world: ScenarioWorld, judge: (answer: Answer) => Finding): Promise<Finding> {
  return eventually(world, `${world.facts.scope} asked again after ${world.evidence.sent}`, async (attempt) => {
    if (attempt !== '') await world.evidence.send(world.request.current(), world.request.isPlain);
    return judge(await world.answers.judged());
  });
}
