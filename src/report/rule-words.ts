import type { Report } from '../model/report.js';
import { isRuleId, ruleTexts } from '../model/rule-ids.generated.js';

/** What a check is called and asks: one of the package, or of a plugin that the report names. */
export interface RuleWords {
  readonly id: string;
  readonly title: string;
  readonly asks: string;
}

export function ruleWords({ pluginChecks = [] }: Pick<Report, 'pluginChecks'>, id: string): RuleWords {
  if (isRuleId(id)) return { id, ...ruleTexts[id] };
  const { title = id, asks = '' } = pluginChecks.find(({ rule }) => rule === id) ?? {};
  return { id, title, asks };
}
