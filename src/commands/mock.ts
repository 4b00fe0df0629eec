import type { Environment } from '../support/environment.js';
import { UserError } from '../support/errors.js';
import { defineCommand } from './kit/define-command.js';
import { buildingBlockExitCodes } from './kit/exit-code-words.js';
import { addPluginOption, gather, httpUrl, portNumber } from './kit/options.js';

interface MockOptions {
  readonly port: number;
  readonly fault: readonly string[];
  readonly variation: readonly string[];
  readonly listFaults: boolean;
  readonly partner?: string;
  readonly breaks?: string;
  readonly plugin: readonly string[];
}

const tokenVariable = 'GOVSTACK_REFERENCE_TOKEN';
const defaultToken = 'reference-token';

export const command = defineCommand({
  order: 100,
  group: 'begin',
  summary: 'start a conformant reference candidate, or one with seeded faults',
  exitCodes: { 0: 'it was stopped by an interrupt, or the list is printed', ...buildingBlockExitCodes },
  examples: [
    'mock digital-registries --port 8080',
    'mock consent --fault update-lost',
    'mock consent --fault wrong-type@consent/configPolicyRead',
    'mock scheduler --breaks 6.1-3',
    'mock --list-faults',
  ],
  define: (command, { environment }) => {
    addPluginOption(command)
      .argument('[building-block]', 'its id')
      .option('--port <n>', 'port on 127.0.0.1; 0 chooses a free port', portNumber, 8080)
      .option('--fault <id>', 'add a fault, for all operations or as id@api/operation; repeatable', gather, [])
      .option(
        '--variation <id>',
        'use another conformant design, for all operations or as id@api/operation; repeatable',
        gather,
        [],
      )
      .option('--breaks <id>', 'break one requirement or one journey, by its id')
      .option(
        '--partner <url>',
        'URL for its calls to other systems, such as banks; for example the listener of run',
        httpUrl('--partner'),
      )
      .option('--list-faults', 'list the faults and variations', false)
      .action((buildingBlock: string | undefined, options: MockOptions) => mock(buildingBlock, options, environment));
  },
});

async function mock(buildingBlock: string | undefined, options: MockOptions, environment: Environment): Promise<void> {
  const { faults, innocents } = await import('../checks/faults.generated.js');
  if (options.listFaults) {
    environment.stdout.write(listOf({ faults, variations: innocents }));
    return;
  }
  if (buildingBlock === undefined) {
    throw new UserError('No Building Block is named.', { hint: 'Example: govstack-check mock digital-registries' });
  }
  const { loadPlugins } = await import('../app/load-plugins.js');
  const { startCandidate } = await import('../app/start-candidate.js');
  const { bundledBreakers } = await import('../building-blocks/breakers.generated.js');
  const { brokenBy, findBreaker } = await import('../pipeline/break-candidate.js');
  const { seededFaults } = await import('../pipeline/seeded-faults.js');
  const token = environment.variables[tokenVariable] ?? defaultToken;
  const active = [...seededFaults(options.fault, faults), ...seededFaults(options.variation, innocents)];
  const partner = options.partner === undefined ? {} : { partner: options.partner };
  const breaker =
    options.breaks === undefined ? undefined : findBreaker(bundledBreakers, buildingBlock, options.breaks);
  const candidate = await startCandidate({
    buildingBlock,
    token,
    faults: active,
    port: options.port,
    plugins: await loadPlugins(options.plugin, environment.cwd),
    ...partner,
    ...(breaker === undefined ? {} : { breaking: (behaviour) => brokenBy(behaviour, breaker, faults) }),
  });
  environment.stdout.write(
    [
      `Reference candidate of ${buildingBlock} at ${candidate.url}${options.fault.length > 0 ? ` with ${options.fault.join(', ')}` : ''}`,
      'Check it with:',
      `  export ${tokenVariable}=${token}`,
      `  govstack-check run ${buildingBlock} --url ${candidate.url} --profile ${candidate.profile}${pluginWords(options)}`,
      '',
    ].join('\n'),
  );
  await interrupted(environment.signal);
  await candidate.close();
}

function pluginWords({ plugin }: MockOptions): string {
  return plugin.map((place) => ` --plugin ${place}`).join('');
}

interface Listed {
  readonly id: string;
  readonly title: string;
}

function listOf({ faults, variations }: Readonly<Record<'faults' | 'variations', readonly Listed[]>>): string {
  const width = Math.max(...[...faults, ...variations].map(({ id }) => id.length)) + 2;
  const lines = (list: readonly Listed[]): string =>
    list.map(({ id, title }) => `  ${id.padEnd(width)}${title}\n`).join('');
  return `Faults, for --fault:\n${lines(faults)}\nOther ways to conform, for --variation:\n${lines(variations)}`;
}

function interrupted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}
