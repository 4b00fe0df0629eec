import path from 'node:path';
import type { Catalogue } from '../model/catalogue.js';
import type { StarterAnswers } from '../model/starter-answers.js';
import type { Environment } from '../support/environment.js';
import type { CommandContext } from './kit/command-context.js';
import { defineCommand } from './kit/define-command.js';
import { buildingBlockExitCodes } from './kit/exit-code-words.js';

interface InitOptions {
  readonly out: string;
  readonly fromRun?: string;
  readonly questions: boolean;
}

export const command = defineCommand({
  order: 90,
  group: 'begin',
  summary: 'write a candidate profile with comments; on a terminal, ask for what it needs',
  exitCodes: { 0: 'the profile is written', ...buildingBlockExitCodes },
  examples: ['init digital-registries', 'init --from-run out/report.json'],
  define: (command, context) => {
    command
      .argument('[building-block]', 'its id; not needed with --from-run')
      .option('--out <file>', 'file to write', 'govstack-check.yaml')
      .option('--from-run <file>', 'a report.json; the profile then asks for the values that were missing in that run')
      .option('--no-questions', 'ask nothing, and write what is to be filled in')
      .action((buildingBlock: string | undefined, options: InitOptions) => init(buildingBlock, options, context));
  },
});

async function init(
  buildingBlock: string | undefined,
  { out, fromRun, questions }: InitOptions,
  { environment }: CommandContext,
): Promise<void> {
  const { writeNew } = await import('./kit/write-new.js');
  const file = path.resolve(environment.cwd, out);
  const { text, id } =
    fromRun === undefined
      ? await starter(buildingBlock, { file, environment, questions })
      : await fromReport(path.resolve(environment.cwd, fromRun));
  await writeNew(file, text);
  environment.stdout.write(
    `${out} is written. Complete it where needed, then: govstack-check run ${id} --profile ${out}\n`,
  );
}

interface Written {
  readonly text: string;
  /** The id of the Building Block. */
  readonly id: string;
}

interface Starting {
  readonly file: string;
  readonly environment: Environment;
  readonly questions: boolean;
}

async function starter(buildingBlock: string | undefined, starting: Starting): Promise<Written> {
  const { UserError } = await import('../support/errors.js');
  if (buildingBlock === undefined)
    throw new UserError('No Building Block is named.', {
      hint: 'Name one, such as govstack-check init consent, or give a report with --from-run.',
    });
  const { loadCatalogue } = await import('../pipeline/load-catalogue.js');
  const { starterProfile } = await import('../profile/starter-profile.js');
  const { catalogue } = await loadCatalogue({ buildingBlock, allowExternalRefs: false });
  return { text: starterProfile(catalogue, await answersTo(catalogue, starting)), id: buildingBlock };
}

/** What is answered on a terminal; undefined where nothing is asked. */
async function answersTo(
  catalogue: Catalogue,
  { file, environment, questions }: Starting,
): Promise<StarterAnswers | undefined> {
  const { terminalQuestions } = await import('./kit/terminal-questions.js');
  const asked = questions ? terminalQuestions(environment) : undefined;
  if (asked === undefined) return undefined;
  try {
    const { refuseIfThere } = await import('./kit/write-new.js');
    await refuseIfThere(file);
    const { askForProfile } = await import('../app/ask-for-profile.js');
    const { findPages } = await import('../app/find-pages.js');
    return await askForProfile(catalogue, asked, (url) => findPages(url, environment));
  } finally {
    asked.end();
  }
}

async function fromReport(file: string): Promise<Written> {
  const { readReport } = await import('./kit/read-report.js');
  const { profileFromRun } = await import('../profile/profile-from-run.js');
  const report = await readReport(file);
  return { text: profileFromRun(report), id: report.buildingBlock.id };
}
