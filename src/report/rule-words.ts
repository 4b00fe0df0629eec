import type { Report } from '../model/report.js';
import { isRuleId, ruleTexts } from '../model/rule-ids.generated.js';

/** What a check is called and asks. */
export interface RuleWords {
  readonly id: string;
  readonly title: string;
  readonly asks: string;
}

/** The words of a check: those that the report brings, of plugins and in another language, or those of the package. */
export function ruleWords({ pluginChecks = [] }: Pick<Report, 'pluginChecks'>, id: string): RuleWords {
  const brought = pluginChecks.find(({ rule }) => rule === id);
  if (brought === undefined && isRuleId(id)) return { id, ...ruleTexts[id] };
  return { id, title: brought?.title ?? id, asks: brought?.asks ?? '' };
}
