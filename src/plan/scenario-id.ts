import type { ScenarioDraft } from '../model/check.js';
import type { Operation } from '../model/definition.js';
import type { AnyRuleId } from '../model/rule-ids.generated.js';
import { distinctNames, plainName } from '../support/names.js';

/** Subjects in characters that an id may hold, no two of them alike. */
export function subjectsOf(drafts: readonly ScenarioDraft[]): (string | undefined)[] {
  if (drafts.length < 2) return drafts.map(({ subject }) => subject);
  return distinctNames(drafts.map(({ subject = '' }) => ({ text: subject, name: idPart(subject) })));
}

/** `<bb>.<api>.<operation>.<rule>[.<subject>]`, in characters that a tag may hold. */
export function scenarioId(operation: Operation, rule: AnyRuleId, subject = ''): string {
  const [buildingBlock = ''] = operation.id.split('/');
  const parts = [buildingBlock, operation.api, operation.name, rule, ...(subject === '' ? [] : [subject])];
  return parts.map(idPart).join('.');
}

/** Dots stand between the parts. */
function idPart(text: string): string {
  return plainName(text.replaceAll('.', '-')) || text.replace(/[^A-Za-z0-9_-]+/g, '-');
}
