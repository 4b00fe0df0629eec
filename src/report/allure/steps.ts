import type { Verdict } from '../../model/verdict.js';
import type { AllureStep } from './allure-result.js';

/**
 * The steps of a scenario as they stand in its feature. A step has a status only where it is certain: all of them where the
 * scenario passed; and where it failed, the step that judges, if it is the only one, and those before it.
 */
export function stepsOf({ steps = [], outcome, problems }: Verdict): AllureStep[] {
  const judging = steps.findIndex((step) => step.startsWith('Then '));
  const isOnlyJudge = judging !== -1 && judging === steps.length - 1;
  const statusOf = (index: number): Pick<AllureStep, 'status'> => {
    if (outcome === 'pass') return { status: 'passed' };
    if (outcome !== 'fail' || !isOnlyJudge || problems.length === 0) return {};
    return { status: index === judging ? 'failed' : 'passed' };
  };
  return steps.map((step, index) => ({ ...nameOf(step), stage: 'finished', ...statusOf(index) }));
}

/** The line of the step as its name; the text or table that follows it, such as a request body, as a parameter. */
function nameOf(step: string): Pick<AllureStep, 'name' | 'parameters'> {
  const end = step.indexOf('\n');
  if (end === -1) return { name: step };
  const value = step.slice(end + 1).replaceAll(/^"""$\n?/gm, '');
  return { name: step.slice(0, end), parameters: [{ name: 'text', value }] };
}
