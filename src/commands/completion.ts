import { type Command, Option } from 'commander';
import type { CommandContext } from './kit/command-context.js';
import { type CompletedCommand, completionScript, type Shell, shells } from './kit/completion-scripts.js';
import { defineCommand } from './kit/define-command.js';
import { commonExitCodes } from './kit/exit-code-words.js';

export const command = defineCommand({
  order: 130,
  group: 'inside',
  summary: 'print a script with which a shell completes commands, options and ids of Building Blocks',
  exitCodes: { 0: 'the script is printed', ...commonExitCodes },
  examples: ['completion --shell bash >> ~/.bashrc', 'completion --shell zsh >> ~/.zshrc'],
  define: (command, context) => {
    command
      .addOption(new Option('--shell <name>', 'the shell').choices(shells).default('bash'))
      .action(({ shell }: { readonly shell: Shell }) => printScript(shell, context));
  },
});

async function printScript(shell: Shell, { environment, wholeProgram }: CommandContext): Promise<void> {
  const { readRegistry, readWithoutApi } = await import('../spec/registry.js');
  const program = await wholeProgram();
  const known = [...(await readRegistry()), ...(await readWithoutApi())].map(({ id }) => id);
  environment.stdout.write(completionScript(shell, program.commands.map(completed), known));
}

function completed(command: Command): CompletedCommand {
  return {
    name: command.name(),
    summary: command.description(),
    options: command.options.flatMap(({ long, description }) =>
      typeof long === 'string' ? [{ name: long, summary: description }] : [],
    ),
    subcommands: command.commands.map(completed),
  };
}
