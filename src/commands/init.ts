import path from 'node:path';
import type { CommandContext } from './kit/command-context.js';
import { defineCommand } from './kit/define-command.js';
import { buildingBlockExitCodes } from './kit/exit-code-words.js';

interface InitOptions {
  readonly out: string;
  readonly fromRun?: string;
}

export const command = defineCommand({
  order: 90,
  group: 'begin',
  summary: 'write a candidate profile with comments, to fill in',
  exitCodes: { 0: 'the profile is written', ...buildingBlockExitCodes },
  examples: ['init digital-registries', 'init --from-run out/report.json'],
  define: (command, context) => {
    command
      .argument('[building-block]', 'its id; not needed with --from-run')
      .option('--out <file>', 'file to write', 'govstack-check.yaml')
      .option('--from-run <file>', 'a report.json; the profile then asks for the values that were missing in that run')
      .action((buildingBlock: string | undefined, options: InitOptions) => init(buildingBlock, options, context));
  },
});

async function init(
  buildingBlock: string | undefined,
  { out, fromRun }: InitOptions,
  { environment }: CommandContext,
): Promise<void> {
  const { writeNew } = await import('./kit/write-new.js');
  const { text, id } =
    fromRun === undefined ? await starter(buildingBlock) : await fromReport(path.resolve(environment.cwd, fromRun));
  await writeNew(path.resolve(environment.cwd, out), text);
  environment.stdout.write(`${out} is written. Fill it in, then: govstack-check run ${id} --profile ${out}\n`);
}

interface Written {
  readonly text: string;
  /** The id of the Building Block. */
  readonly id: string;
}

async function starter(buildingBlock: string | undefined): Promise<Written> {
  const { UserError } = await import('../support/errors.js');
  if (buildingBlock === undefined)
    throw new UserError('No Building Block is named.', {
      hint: 'Name one, such as govstack-check init consent, or give a report with --from-run.',
    });
  const { loadCatalogue } = await import('../pipeline/load-catalogue.js');
  const { starterProfile } = await import('../profile/starter-profile.js');
  const { catalogue } = await loadCatalogue({ buildingBlock, allowExternalRefs: false });
  return { text: starterProfile(catalogue), id: buildingBlock };
}

async function fromReport(file: string): Promise<Written> {
  const { readReport } = await import('./kit/read-report.js');
  const { profileFromRun } = await import('../profile/profile-from-run.js');
  const report = await readReport(file);
  return { text: profileFromRun(report), id: report.buildingBlock.id };
}
