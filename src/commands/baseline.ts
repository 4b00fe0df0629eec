import { readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import { InvalidArgumentError } from 'commander';
import type { ChangedBaseline } from '../gate/baseline.js';
import type { KnownGap } from '../model/known-gap.js';
import type { Report } from '../model/report.js';
import { dayOf } from '../support/day.js';
import type { Environment } from '../support/environment.js';
import { messageOf, UserError } from '../support/errors.js';
import { writeWhole } from '../support/whole-file.js';
import { type Action, defineCommand } from './kit/define-command.js';
import { commonExitCodes } from './kit/exit-code-words.js';

interface AllowanceOptions {
  readonly reason: string;
  readonly expires?: string;
}

interface WriteOptions extends AllowanceOptions {
  readonly out: string;
}

const exitCodes = { 0: 'the list is written', ...commonExitCodes };

const write: Action = {
  summary: 'write a list of all gaps of a report, for --allow-gaps',
  exitCodes,
  examples: ['baseline write reports/consent-20261121T201500Z/report.json --reason "known at the start"'],
  define: (command, { environment }) => {
    command
      .argument('<report.json>', 'a report.json written by run')
      .requiredOption('--reason <text>', 'why these gaps are allowed')
      .option('--expires <day>', 'last day on which they are allowed, as YYYY-MM-DD', day)
      .option('--out <file>', 'file to write', 'known.yaml')
      .action((report: string, options: WriteOptions) => writeList(report, options, environment));
  },
};

const update: Action = {
  summary: 'add the gaps of a report that are not listed yet',
  exitCodes,
  examples: ['baseline update known.yaml report.json --reason "will be fixed in 2.1" --expires 2027-03-31'],
  define: (command, { environment }) => {
    command
      .argument('<known.yaml>', 'the list')
      .argument('<report.json>', 'a report.json written by run')
      .requiredOption('--reason <text>', 'why the new gaps are allowed')
      .option('--expires <day>', 'last day on which they are allowed, as YYYY-MM-DD', day)
      .action((list: string, report: string, { reason, expires }: AllowanceOptions) =>
        changeList(list, report, environment, async ({ text, known, about }) => {
          const { updateBaseline } = await import('../gate/baseline.js');
          return updateBaseline(text, known, { ...about, allowance: allowanceOf({ reason, expires }) });
        }),
      );
  },
};

const prune: Action = {
  summary: 'remove gaps from the list that have closed',
  exitCodes,
  examples: ['baseline prune known.yaml report.json'],
  define: (command, { environment }) => {
    command
      .argument('<known.yaml>', 'the list')
      .argument('<report.json>', 'a report.json written by run')
      .action((list: string, report: string) =>
        changeList(list, report, environment, async ({ text, known, about }) => {
          const { pruneBaseline } = await import('../gate/baseline.js');
          return pruneBaseline(text, known, about);
        }),
      );
  },
};

export const command = defineCommand({
  order: 35,
  group: 'read',
  summary: 'maintain the list of gaps that a build allows, with reasons and expiry dates',
  examples: write.examples,
  subcommands: { write, update, prune },
});

function day(text: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))) return text;
  throw new InvalidArgumentError('It must be a day as YYYY-MM-DD.');
}

function allowanceOf({ reason, expires }: { readonly reason: string; readonly expires: string | undefined }) {
  return { reason, ...(expires === undefined ? {} : { expires }) };
}

async function writeList(file: string, { out, ...given }: WriteOptions, environment: Environment): Promise<void> {
  const { readReport } = await import('./kit/read-report.js');
  const { writeBaseline } = await import('../gate/baseline.js');
  const { writeNew } = await import('./kit/write-new.js');
  const report = await readReport(path.resolve(environment.cwd, file));
  const list = writeBaseline(report, allowanceOf({ reason: given.reason, expires: given.expires }));
  await writeNew(path.resolve(environment.cwd, out), list.text);
  environment.stdout.write(
    `${out} is written with ${list.added.length} gaps. Use it with: run … --allow-gaps ${out}\n`,
  );
}

/** A list as it is, and what it is held against. */
interface ListFacts {
  readonly text: string;
  readonly known: readonly KnownGap[];
  readonly about: { readonly report: Report; readonly today: string };
}

/** @throws UserError when a file cannot be read or written */
async function changeList(
  listFile: string,
  reportFile: string,
  { cwd, now, stdout }: Environment,
  change: (facts: ListFacts) => Promise<ChangedBaseline>,
): Promise<void> {
  const { readReport } = await import('./kit/read-report.js');
  const { readKnownGaps } = await import('../gate/known-gaps.js');
  const file = path.resolve(cwd, listFile);
  const known = await readKnownGaps(file);
  const about = { report: await readReport(path.resolve(cwd, reportFile)), today: dayOf(now()) };
  const list = await change({ text: await readFile(file, 'utf8'), known, about });
  await writeWhole(await realpath(file), list.text).catch((error: unknown) => {
    throw new UserError(`${listFile} cannot be written: ${messageOf(error)}`, {
      hint: 'Check the permissions of the file, and that the disk is not full. The list was not changed.',
      cause: error,
    });
  });
  stdout.write(`${listFile}: ${list.added.length} added, ${list.removed.length} removed\n`);
  for (const id of list.added) stdout.write(`  added    ${id}\n`);
  for (const id of list.removed) stdout.write(`  removed  ${id}\n`);
  for (const id of list.expired) stdout.write(`  expired  ${id}: fix the gap, or set a later day\n`);
}
