import type { Environment } from '../support/environment.js';
import { defineCommand } from './kit/define-command.js';
import { commonExitCodes } from './kit/exit-code-words.js';
import { addPluginOption } from './kit/options.js';
import { terminalOptions } from './kit/terminal-options.js';

interface ExplainOptions {
  readonly buildingBlock?: string;
  readonly plugin: readonly string[];
}

export const command = defineCommand({
  order: 72,
  group: 'begin',
  summary: 'explain a check, a requirement or a scenario by its id in a report',
  exitCodes: { 0: 'the explanation is printed', ...commonExitCodes },
  examples: [
    'explain missing-required',
    'explain 6.1.1 --building-block messaging',
    'explain messaging.messaging.getEmailStatus.body-schema',
  ],
  define: (command, { environment }) => {
    command
      .argument('<id>', 'the id of a check, a requirement or a scenario')
      .option('--building-block <id>', 'the Building Block, if several have a requirement with this id');
    addPluginOption(command).action((id: string, options: ExplainOptions) => explainId(id, options, environment));
  },
});

async function explainId(
  id: string,
  { buildingBlock, plugin }: ExplainOptions,
  environment: Environment,
): Promise<void> {
  const { bundledChecks } = await import('../checks/registry.generated.js');
  const { explain } = await import('../app/explain.js');
  const { loadPlugins } = await import('../app/load-plugins.js');
  const { allChecks } = await import('../pipeline/checks.js');
  const checks = allChecks(bundledChecks, await loadPlugins(plugin, environment.cwd));
  const about = { checks, width: terminalOptions(environment).width };
  environment.stdout.write(await explain(id, { ...about, ...(buildingBlock === undefined ? {} : { buildingBlock }) }));
}
