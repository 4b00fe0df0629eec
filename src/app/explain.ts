import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { listFeatures } from '../features/feature-files.js';
import { scenarioTexts } from '../features/scenario-texts.js';
import type { Check } from '../model/check.js';
import type { Requirement } from '../model/requirement.js';
import { paragraph } from '../report/layout.js';
import { readCrossFunctional, readRequirements } from '../spec/read-requirements.js';
import { folderOf, readRegistry, readWithoutApi } from '../spec/registry.js';
import { UserError } from '../support/errors.js';
import { nearest } from '../support/nearest.js';
import { packageRoot } from '../support/package/paths.js';

/** What can be explained, and how wide. */
export interface ExplainOptions {
  readonly checks: readonly Check[];
  /** Columns of the terminal. */
  readonly width: number;
  /** The Building Block whose requirement is meant, where several have one of this id. */
  readonly buildingBlock?: string;
}

/**
 * Explains a check, a requirement or a scenario by its id.
 * @throws UserError naming what comes near, when there is nothing of this id.
 */
export async function explain(id: string, options: ExplainOptions): Promise<string> {
  const check = options.checks.find(({ rule }) => rule === id);
  if (check !== undefined) return checkText(check, options.width);
  const parts = [...(await requirementTexts(id, options)), ...(await scenarioOf(id, options))];
  if (parts.length > 0) return parts.join('\n');
  const near = nearest(
    id,
    options.checks.map(({ rule }) => rule),
  );
  throw new UserError(`There is no check, requirement or scenario "${id}".`, {
    hint:
      near === undefined
        ? 'Reports name the ids; docs/checks lists the checks, and govstack-check list <building-block> the operations.'
        : `Did you mean the check "${near}"? Reports name the ids of requirements and scenarios.`,
  });
}

function section(title: string, text: string, width: number): string[] {
  return ['', title, ...paragraph(text, width, 2)];
}

function checkText({ rule, title, asks, notes }: Check, width: number): string {
  return [
    `${rule}: ${title}`,
    ...paragraph(asks, width),
    ...section('What is sent', notes.sends, width),
    ...section('What is demanded', notes.demands, width),
    ...section('What it rests on', notes.basis, width),
    ...section('When it does not apply', notes.notWhen, width),
    ...section('How it could be wrong, and what prevents that', notes.safeguards, width),
    '',
    `Run only this check: govstack-check run <building-block> … --only ${rule}`,
    '',
  ].join('\n');
}

/** Ids of requirements are unique within a Building Block only, so there may be several. */
async function requirementTexts(id: string, { buildingBlock, width }: ExplainOptions): Promise<string[]> {
  const known = [...(await readRegistry()), ...(await readWithoutApi())];
  const asked = known.filter((entry) => buildingBlock === undefined || entry.id === buildingBlock);
  const own = await Promise.all(
    asked
      .map((entry) => ({ id: entry.id, file: path.join(folderOf(entry), 'requirements.yaml') }))
      .filter(({ file }) => existsSync(file))
      .map(({ id: set, file }) => readRequirements(file, set)),
  );
  const found = [...own.flat(), ...(await readCrossFunctional())].filter((requirement) => requirement.id === id);
  return found.map((requirement) => requirementText(requirement, width));
}

const shownWords: Readonly<Record<Requirement['shown'], string>> = {
  full: 'Tests show it.',
  partial: 'Tests show a part of it; evidence shows the rest.',
  manual: 'A person follows a procedure, and the vendor answers in the evidence.',
  evidence: 'The vendor answers it in the evidence.',
  'no-operation':
    'It asks for an API that the GovSpec does not define yet, so no test can show it; evidence is welcome.',
};

function requirementText(requirement: Requirement, width: number): string {
  const { id, set, level, statement, shown, proofs, notShown, operations, source } = requirement;
  const proved = proofs.flatMap((proof) =>
    paragraph(`${'scenario' in proof ? proof.scenario : `check ${proof.check}`}: ${proof.because}`, width, 2),
  );
  return [
    `Requirement ${id} of ${set} (${level})`,
    ...paragraph(statement, width),
    ...section('How it is shown', shownWords[shown], width),
    ...proved,
    ...(notShown === undefined ? [] : section('What the tests leave open', notShown, width)),
    ...(operations.length === 0 ? [] : section('Operations', operations.join(', '), width)),
    ...section('Published in', source, width),
    '',
  ].join('\n');
}

/** The scenario of this id, with what it takes from its feature; ids begin with that of their Building Block. */
async function scenarioOf(id: string, { checks, width }: ExplainOptions): Promise<string[]> {
  const [set = ''] = id.split('.');
  if (!/^[a-z][a-z0-9-]*$/.test(set)) return [];
  const folder = path.join(packageRoot, 'features', set);
  for (const file of await listFeatures(folder).catch(() => [])) {
    const text = scenarioTexts(await readFile(path.join(folder, file), 'utf8')).get(id);
    if (text === undefined) continue;
    const [, rule] = /@check=(\S+)/.exec(text) ?? [];
    const check = checks.find((one) => one.rule === rule);
    return [
      [
        `Scenario ${id}, in features/${set}/${file}`,
        ...(check === undefined ? [] : paragraph(`Its check is ${check.rule}. ${check.asks}`, width)),
        '',
        text,
        '',
        ...paragraph(`Run only this one: govstack-check run <building-block> … --only ${id}`, width),
        '',
      ].join('\n'),
    ];
  }
  return [];
}
