import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Environment } from '../support/environment.js';
import { exitCodes, messageOf, UserError } from '../support/errors.js';
import { plainText } from '../support/plain-text.js';
import type { CommandContext } from './kit/command-context.js';
import { type Action, defineCommand } from './kit/define-command.js';
import { commonExitCodes } from './kit/exit-code-words.js';

const lint: Action = {
  summary: 'report the defects of one or more definitions',
  exitCodes: { 0: 'nothing was found', 1: 'something was found', ...commonExitCodes },
  examples: ['spec lint my.openapi.yaml', 'spec lint orders.yaml payments.yaml --json'],
  define: (command, context) => {
    command
      .argument('<files|urls...>')
      .option(
        '--json',
        'print JSON: a list of findings or, for several definitions, a list of definitions with findings',
        false,
      )
      .option(
        '--allow-external-refs',
        'allow references in the documents to URLs and to files outside their folders',
        false,
      )
      .action((places: string[], options: LintOptions) => lintDefinitions(places, options, context));
  },
};

interface LintOptions {
  readonly json: boolean;
  readonly allowExternalRefs: boolean;
}

async function lintDefinitions(
  places: readonly string[],
  { json, allowExternalRefs }: LintOptions,
  { environment, exit }: CommandContext,
): Promise<void> {
  const { lintDefinition, renderLint } = await import('../app/definition-commands.js');
  const looks = [];
  for (const place of places.map((given) => located(given, environment)))
    looks.push({ place, findings: await lintDefinition(place, { allowExternalRefs }) });
  const [first] = looks;
  const shown = looks.length === 1 ? first?.findings : looks;
  const pages = looks.map(({ place, findings }) => renderLint(place, findings)).join('\n');
  environment.stdout.write(json ? `${JSON.stringify(shown, null, 2)}\n` : plainText(pages));
  exit(looks.some(({ findings }) => findings.length > 0) ? exitCodes.gaps : exitCodes.conforms);
}

interface DiffOptions {
  readonly breaking: boolean;
  readonly json: boolean;
}

const diff: Action = {
  summary: 'compare a definition with that of a Building Block, without a running candidate',
  exitCodes: {
    0: 'no difference breaks a client of the GovSpec',
    1: 'a difference breaks a client of the GovSpec',
    ...commonExitCodes,
  },
  examples: [
    'spec diff digital-registries my.openapi.yaml',
    'spec diff consent https://example.org/openapi.json --breaking',
  ],
  define: (command, context) => {
    command
      .argument('<building-block>')
      .argument('<file|url>')
      .option('--breaking', 'show only differences that break a client of the GovSpec', false)
      .option('--json', 'print JSON', false)
      .action((buildingBlock: string, place: string, options: DiffOptions) =>
        diffDefinition({ buildingBlock, place }, options, context),
      );
  },
};

async function diffDefinition(
  { buildingBlock, place }: { readonly buildingBlock: string; readonly place: string },
  { breaking, json }: DiffOptions,
  { environment, exit }: CommandContext,
): Promise<void> {
  const { diffDefinition: differencesOf, renderDiff } = await import('../app/definition-commands.js');
  const all = await differencesOf(buildingBlock, located(place, environment));
  const shown = breaking ? all.filter((difference) => difference.breaking) : all;
  environment.stdout.write(
    json ? `${JSON.stringify(shown, null, 2)}\n` : plainText(renderDiff(buildingBlock, place, shown)),
  );
  exit(all.some((difference) => difference.breaking) ? exitCodes.gaps : exitCodes.conforms);
}

const importDefinition: Action = {
  summary:
    'turn a published definition into a transcription with its facts and without its prose, and list the open work',
  exitCodes: { 0: 'it is written', ...commonExitCodes },
  examples: ['spec import consent-2.0.yaml --out consent.openapi.yaml'],
  define: (command, { environment }) => {
    command
      .argument('<file|url>')
      .option('--out <file>', 'file to write (default: the terminal)')
      .action(async (place: string, options: { out?: string }) => {
        const { importPublished } = await import('../app/definition-commands.js');
        const { text, work } = await importPublished(located(place, environment));
        await printOrWrite(text, options, environment);
        for (const line of work) environment.stderr.write(`${line}\n`);
      });
  },
};

type TextOf = (file: string, options: { readonly allowExternalRefs: boolean }) => Promise<string>;

/** A command that makes a text of a definition, and prints it or writes it to a file. */
function writing(summary: string, example: string, load: () => Promise<TextOf>): Action {
  return {
    summary,
    exitCodes: { 0: 'it is written', ...commonExitCodes },
    examples: [example],
    define: (command, { environment }) => {
      command
        .argument('<file>')
        .option(
          '--allow-external-refs',
          'allow references in the document to URLs and to files outside its folder',
          false,
        )
        .option('--out <file>', 'file to write (default: the terminal)')
        .action(async (file: string, options: { allowExternalRefs: boolean; out?: string }) => {
          const textOf = await load();
          await printOrWrite(await textOf(path.resolve(environment.cwd, file), options), options, environment);
        });
    },
  };
}

const bindings = writing(
  'write inferred bindings for review: for example, which operation creates the items that another one reads',
  'spec bindings my.openapi.yaml --out my.bindings.yaml',
  async () => (await import('../app/inferred-bindings.js')).inferredBindings,
);

const convert = writing(
  'write a definition as it is judged: Swagger 2.0 as OpenAPI 3.0, with what stands in other files',
  'spec convert swagger.json --out my.openapi.yaml',
  async () => (await import('../app/definition-commands.js')).convertDefinition,
);

export const command = defineCommand({
  order: 110,
  group: 'inside',
  summary: 'examine definitions, without a candidate',
  examples: diff.examples,
  subcommands: { lint, diff, bindings, convert, import: importDefinition },
});

/** A URL as it is, a file from where the command was called. */
function located(place: string, { cwd }: Environment): string {
  return /^https?:\/\//.test(place) ? place : path.resolve(cwd, place);
}

async function printOrWrite(
  text: string,
  { out }: { readonly out?: string },
  { stdout, cwd }: Environment,
): Promise<void> {
  if (out === undefined) stdout.write(text);
  else await write(path.resolve(cwd, out), text);
}

async function write(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text);
  } catch (error) {
    throw new UserError(`${file} cannot be written: ${messageOf(error)}`, {
      hint: 'Choose another file with --out.',
      cause: error,
    });
  }
}
