import path from 'node:path';
import type { Environment } from '../support/environment.js';
import { defineCommand } from './kit/define-command.js';
import { commonExitCodes } from './kit/exit-code-words.js';

interface ExchangesOptions {
  readonly operation?: string;
  readonly har: boolean;
}

export const command = defineCommand({
  order: 26,
  group: 'read',
  summary: 'show the requests and answers of a run, or export them as HAR',
  exitCodes: { 0: 'the exchanges are shown', ...commonExitCodes },
  examples: [
    'exchanges reports/consent-20261121T201500Z --operation consent/configPolicyCreate',
    'exchanges reports/consent-20261121T201500Z --har > consent.har',
  ],
  define: (command, { environment }) => {
    command
      .argument('<folder>', 'the folder of a run')
      .option('--operation <api/name>', 'show only requests and answers of this operation')
      .option('--har', 'write them as HTTP Archive 1.2 (HAR), which browsers and proxies can open', false)
      .action((folder: string, options: ExchangesOptions) => show(folder, options, environment));
  },
});

async function show(folder: string, { operation, har }: ExchangesOptions, { cwd, stdout }: Environment): Promise<void> {
  const { exchangeLog } = await import('../app/exchange-log.js');
  const log = exchangeLog(path.resolve(cwd, folder), operation);
  if (har) {
    const { renderHar } = await import('../report/har.js');
    stdout.write(renderHar(log));
    return;
  }
  const { exchangeText } = await import('../report/exchange-text.js');
  for (const one of log.exchanges) stdout.write(exchangeText(one));
}
