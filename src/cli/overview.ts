import { readFile } from 'node:fs/promises';
import { type Command, Help } from 'commander';

/** What --help says of a command. */
interface CommandOverview {
  /** The name and the arguments. */
  readonly usage: string;
  readonly hasOptions: boolean;
  readonly summary: string;
  readonly heading: string;
}

/** Written when the package is built (tools/write-overview.js), so that --help need not load every command. */
const file = new URL('overview.json', import.meta.url);

/** What --help says of the commands of a program. */
export function overviewOf({ commands }: Command): CommandOverview[] {
  return commands.map((command) => ({
    usage: new Help().subcommandTerm(command).replace(' [options]', ''),
    hasOptions: command.options.length > 0,
    summary: command.description(),
    heading: command.helpGroup(),
  }));
}

/** True where a command line asks for nothing but the help of the program. */
export function asksForHelp(args: readonly string[]): boolean {
  return args.length === 1 && ['--help', '-h'].includes(args[0] ?? '');
}

/** Undefined where nothing was built, as in tests. */
export async function readOverview(): Promise<readonly CommandOverview[] | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as CommandOverview[]);
}

/** Adds commands that say of themselves what --help shows, and do nothing. */
export function addOverview(program: Command, overview: readonly CommandOverview[]): Command {
  for (const { usage, hasOptions, summary, heading } of overview) {
    const command = program.command(usage).description(summary).helpGroup(heading);
    if (hasOptions) command.option('--any');
  }
  return program;
}
