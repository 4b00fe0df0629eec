import path from 'node:path';
import type { Outcome, Verdict } from '../model/verdict.js';
import { exchangesInOrder } from '../model/verdict-exchanges.js';
import type { Environment } from '../support/environment.js';
import { exitCodes, UserError } from '../support/errors.js';
import { defineCommand } from './kit/define-command.js';
import { commonExitCodes } from './kit/exit-code-words.js';
import { addPluginOption, gather, httpUrl } from './kit/options.js';
import { addOwnFilesOptions, type OwnFiles, ownFiles } from './kit/own-files.js';
import { liveProfile, type ProfileOptions } from './kit/profile-options.js';

interface ReplayOptions extends ProfileOptions, OwnFiles {
  readonly plugin: readonly string[];
  readonly allowWrites: boolean;
}

export const command = defineCommand({
  order: 28,
  group: 'check',
  summary: 'run one scenario of a report again, and show every request and answer',
  exitCodes: {
    0: 'the scenario passes, or does not apply',
    1: 'it fails',
    ...commonExitCodes,
    3: 'the candidate cannot be reached, or govstack-check itself failed',
    4: 'it cannot be verified',
  },
  examples: ['replay messaging.messaging.getEmailStatus.body-schema reports/messaging-20261121T201500Z'],
  define: (command, context) => {
    command
      .argument('<id>', 'the id of the scenario, as the report names it')
      .argument('[folder]', 'the folder of the run (default: the last one in reports/)')
      .option('--url <url>', 'base URL of the candidate, if it has changed', httpUrl('--url'))
      .option('--profile <file>', 'its profile (default: that of the run; secrets come from environment variables)')
      .option('--header <header>', 'header for every request, in the same form as for run; repeatable', gather, []);
    addOwnFilesOptions(command).option(
      '--allow-writes',
      'allow writing to a candidate that is not on this machine',
      false,
    );
    addPluginOption(command).action(async (id: string, folder: string | undefined, options: ReplayOptions) => {
      context.exit(await replayScenario(id, folder, { options, environment: context.environment }));
    });
  },
});

const codes: Readonly<Record<Outcome, number>> = {
  pass: exitCodes.conforms,
  'not-applicable': exitCodes.conforms,
  fail: exitCodes.gaps,
  'not-verified': exitCodes.notEnough,
  error: exitCodes.failure,
};

async function replayScenario(
  id: string,
  folder: string | undefined,
  { options, environment }: { readonly options: ReplayOptions; readonly environment: Environment },
): Promise<number> {
  const { bundledChecks } = await import('../checks/registry.generated.js');
  const { checkWith } = await import('../pipeline/check.js');
  const { loadPlugins } = await import('../app/load-plugins.js');
  const { replay } = await import('../app/replay.js');
  const request = {
    ...ownFiles(options, environment),
    id,
    folder: folder === undefined ? await lastFolder(id, environment) : path.resolve(environment.cwd, folder),
    plugins: await loadPlugins(options.plugin, environment.cwd),
    profile: liveProfile(options, environment),
    allowWrites: options.allowWrites,
  };
  const [verdict] = await replay(request, { check: checkWith(bundledChecks), environment });
  if (verdict === undefined) throw noScenario(id);
  environment.stdout.write(await inWords(verdict));
  return codes[verdict.outcome];
}

/** Ids of scenarios begin with that of their Building Block. */
async function lastFolder(id: string, { cwd }: Environment): Promise<string> {
  const { earlierReports } = await import('./kit/last-report.js');
  const [last] = await earlierReports({ buildingBlock: id.split('.')[0] ?? id, out: undefined, cwd });
  if (last !== undefined) return path.dirname(last);
  throw new UserError('There is no run in reports/.', { hint: 'Name the folder of the run: replay <id> <folder>' });
}

function noScenario(id: string): UserError {
  return new UserError(`The run has no scenario "${id}".`, { hint: 'Take the id from the report of that run.' });
}

async function inWords(verdict: Verdict): Promise<string> {
  const { exchangeText } = await import('../report/exchange-text.js');
  const { outcomeWords, problemLine } = await import('../report/words.js');
  const { plainText } = await import('../support/plain-text.js');
  const shown = exchangesInOrder(verdict).map((exchange, index) => exchangeText({ at: `${index + 1}.`, exchange }));
  const why = verdict.outcome === 'fail' ? verdict.problems.map(problemLine) : [verdict.reason ?? ''];
  const lines = why.filter((line) => line !== '').map((line) => `  ${line}\n`);
  return `${shown.join('')}${plainText(`${outcomeWords[verdict.outcome]}: ${verdict.title}\n${lines.join('')}`)}`;
}
