import type { Command } from 'commander';
import type { CommandContext } from './command-context.js';

/** When each exit code is due; those that are left out do not occur. */
export type ExitCodeWords = Readonly<Partial<Record<0 | 1 | 2 | 3 | 4, string>>>;

/** What a command says of itself, beside its arguments and options. */
interface CommandWords {
  /** One line for the list of commands. */
  readonly summary: string;
  /** Command lines without the name of the program. */
  readonly examples: readonly string[];
}

/** A command that does something. */
export interface Action extends CommandWords {
  readonly exitCodes: ExitCodeWords;
  /** What the options alone do not tell. */
  readonly notes?: string;
  /** Declares arguments, options and the action, which imports what it needs when it runs. */
  readonly define: (command: Command, context: CommandContext) => void;
}

/** A command that only holds others. */
export interface Group extends CommandWords {
  readonly subcommands: Readonly<Record<string, Action>>;
}

/** The headings of --help, under which commands stand. */
export const groupTitles = {
  begin: 'Get started:',
  check: 'Check a candidate:',
  read: 'Read the results:',
  handIn: 'Answer, submit and verify:',
  inside: 'Features, definitions and shell:',
} as const;

/** A command as its file in src/commands defines it; the name is that of the file. */
export type CommandDefinition = (Action | Group) & {
  /** Its place in --help. */
  readonly order: number;
  /** The heading in --help under which it stands. */
  readonly group: keyof typeof groupTitles;
};

/** A command that is loaded when it is called. */
export interface CommandEntry {
  readonly name: string;
  readonly load: () => Promise<CommandDefinition>;
}

/** Says of an object that it is a command, so that the compiler checks it. */
export function defineCommand(command: CommandDefinition): CommandDefinition {
  return command;
}

/** Adds a command to the program, with its exit codes and examples at the end of its help. */
export function addCommand(
  parent: Command,
  definition: (Action | Group | CommandDefinition) & { readonly name: string },
  context: CommandContext,
): void {
  const { name, summary } = definition;
  const command = parent.command(name).description(summary).addHelpText('after', endOfHelp(definition));
  if ('group' in definition) command.helpGroup(groupTitles[definition.group]);
  if ('define' in definition) definition.define(command, context);
  else {
    for (const [own, action] of Object.entries(definition.subcommands))
      addCommand(command, { ...action, name: own }, context);
  }
}

function endOfHelp(definition: Action | Group): string {
  const { examples } = definition;
  const codes = 'exitCodes' in definition ? Object.entries(definition.exitCodes) : [];
  const parts = [
    ...('notes' in definition && definition.notes !== undefined ? ['', definition.notes] : []),
    ...(codes.length === 0 ? [] : ['', 'Exit codes:', ...codes.map(([code, words]) => `  ${code}  ${words}`)]),
    '',
    examples.length === 1 ? 'Example:' : 'Examples:',
    ...examples.map((line) => `  govstack-check ${line}`),
  ];
  return parts.join('\n');
}
