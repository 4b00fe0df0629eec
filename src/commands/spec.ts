import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Command } from 'commander';
import type { CommandContext } from '../cli/command-context.js';
import type { Environment } from '../support/environment.js';
import { exitCodes, messageOf, UserError } from '../support/errors.js';

const examples = {
  lint: '\nExample:\n  govstack-check spec lint my.openapi.yaml',
  diff: '\nExamples:\n  govstack-check spec diff digital-registries my.openapi.yaml\n  govstack-check spec diff consent https://example.org/openapi.json --breaking',
  import: '\nExample:\n  govstack-check spec import consent-2.0.yaml --out consent.openapi.yaml',
} as const;

export function addSpec(program: Command, context: CommandContext): void {
  const { environment } = context;
  const spec = program
    .command('spec')
    .description('look at definitions, without any candidate')
    .addHelpText('after', examples.diff);
  spec
    .command('lint')
    .description('report the health of a definition')
    .argument('<file|url>')
    .option('--json', 'as JSON', false)
    .addHelpText('after', examples.lint)
    .action(async (place: string, options: { json: boolean }) => {
      const { lintDefinition, renderLint } = await import('../app/definition-commands.js');
      const findings = await lintDefinition(located(place, environment));
      environment.stdout.write(options.json ? `${JSON.stringify(findings, null, 2)}\n` : renderLint(place, findings));
      context.exit(findings.length > 0 ? exitCodes.gaps : exitCodes.conforms);
    });
  spec
    .command('diff')
    .description('compare a definition with that of a Building Block: a first fit-gap without a running server')
    .argument('<building-block>')
    .argument('<file|url>')
    .option('--breaking', 'show only what breaks a client of the GovSpec', false)
    .option('--json', 'as JSON', false)
    .addHelpText('after', examples.diff)
    .action(async (buildingBlock: string, place: string, options: { breaking: boolean; json: boolean }) => {
      const { diffDefinition, renderDiff } = await import('../app/definition-commands.js');
      const all = await diffDefinition(buildingBlock, located(place, environment));
      const shown = options.breaking ? all.filter(({ breaking }) => breaking) : all;
      environment.stdout.write(
        options.json ? `${JSON.stringify(shown, null, 2)}\n` : renderDiff(buildingBlock, place, shown),
      );
      context.exit(all.some(({ breaking }) => breaking) ? exitCodes.gaps : exitCodes.conforms);
    });
  spec
    .command('import')
    .description('turn a published definition into a transcription: facts kept, prose left out, open work listed')
    .argument('<file|url>')
    .option('--out <file>', 'where to write it (default: the terminal)')
    .addHelpText('after', examples.import)
    .action(async (place: string, options: { out?: string }) => {
      const { importPublished } = await import('../app/definition-commands.js');
      const { text, work } = await importPublished(located(place, environment));
      if (options.out === undefined) environment.stdout.write(text);
      else await write(path.resolve(environment.cwd, options.out), text);
      for (const line of work) environment.stderr.write(`${line}\n`);
    });
}

/** A URL as it is, a file from where the command was called. */
function located(place: string, { cwd }: Environment): string {
  return /^https?:\/\//.test(place) ? place : path.resolve(cwd, place);
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
