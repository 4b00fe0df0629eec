import { type RuleId, ruleTexts } from './rule-ids.generated.js';

export type { RuleId } from './rule-ids.generated.js';

/** The id of a check that a plugin brings: the name of the plugin, a slash, and its own id. */
export type PluginRuleId = `${string}/${string}`;

/** The id of a check, by which reports and baselines name it. */
export type AnyRuleId = RuleId | PluginRuleId;

/** True for the id of a bundled check. */
export function isRuleId(text: string): text is RuleId {
  return Object.hasOwn(ruleTexts, text);
}
