import { existsSync } from 'node:fs';
import path from 'node:path';
import { camelCase, foldersIn, literalsOf, RegistryError, writeIfChanged } from './registry.js';

const note = '// Written by tools/write-registries.js from the folders of src/checks. Changes are lost.\n';

/**
 * Writes the list of all checks (src/checks/registry.generated.ts) and their ids and words
 * (src/model/rule-ids.generated.ts, which imports nothing) in the order that the checks give.
 * @param root the folder that holds src/
 * @returns what was done, in words
 * @throws RegistryError where a folder has no check, or two checks claim one place.
 */
export function writeCheckRegistry(root) {
  const folder = path.join(root, 'src/checks');
  const checks = foldersIn(folder).map((id) => readCheck(folder, id));
  checks.sort((a, b) => a.order - b.order);
  refuseClashes(checks);
  writeIfChanged(path.join(folder, 'registry.generated.ts'), registryText(checks));
  writeIfChanged(path.join(root, 'src/model/rule-ids.generated.ts'), idsText(checks));
  return `${checks.length} checks`;
}

function readCheck(folder, id) {
  const where = `src/checks/${id}`;
  const file = path.join(folder, id, 'check.ts');
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) throw new RegistryError(`${where}: an id is written in kebab-case.`);
  if (!existsSync(file)) throw new RegistryError(`${where} has no check.ts.`);
  const words = literalsOf(file, 'check');
  if (words === undefined) {
    throw new RegistryError(`${where}/check.ts does not export a check: export const check = defineCheck({ … }).`);
  }
  for (const [name, type] of Object.entries({ title: 'string', asks: 'string', order: 'number' })) {
    if (typeof words[name] !== type) throw new RegistryError(`${where}/check.ts: ${name} must be a literal ${type}.`);
  }
  return { id, title: words.title, asks: words.asks, order: words.order, probe: words.probe === true };
}

function refuseClashes(checks) {
  for (const [index, { id, order }] of checks.entries()) {
    const other = checks[index + 1];
    if (other?.order !== order) continue;
    throw new RegistryError(`src/checks/${id} and src/checks/${other.id} both claim the place ${order} (order).`);
  }
}

function registryText(checks) {
  const sorted = [...checks].sort((a, b) => (a.id < b.id ? -1 : 1));
  const imports = sorted.map(({ id }) => `import { check as ${camelCase(id)} } from './${id}/check.js';\n`);
  const entries = checks.map(({ id }) => `  { ...${camelCase(id)}, rule: '${id}' },\n`);
  return [
    note,
    `import type { Check } from '../model/check.js';\n`,
    ...imports,
    '\n/** Every check that the package brings, in their order. */\n',
    `export const bundledChecks: readonly Check[] = [\n${entries.join('')}];\n`,
  ].join('');
}

function idsText(checks) {
  const entries = checks.map(({ id, title, asks }) => `  '${id}': ${JSON.stringify({ title, asks })},\n`);
  const probes = checks.filter(({ probe }) => probe).map(({ id }) => `'${id}'`);
  return [
    note,
    '\n/** What every bundled check is called and asks, by its id, in their order. */\n',
    `export const ruleTexts = {\n${entries.join('')}} as const;\n`,
    '\nexport type RuleId = keyof typeof ruleTexts;\n',
    '\n/** The id of a check, by which reports and baselines name it; that of a plugin begins with the name of the plugin. */\n',
    'export type AnyRuleId = RuleId | `${string}/${string}`;\n',
    '\n/** True for the id of a bundled check. */\n',
    'export function isRuleId(text: string): text is RuleId {\n  return Object.hasOwn(ruleTexts, text);\n}\n',
    '\n/** Checks that strain a candidate, so that they are made on request only. */\n',
    `export const probes = [${probes.join(', ')}] as const;\n`,
  ].join('');
}
