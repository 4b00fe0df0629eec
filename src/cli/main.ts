import type { Writable } from 'node:stream';
import { Command, CommanderError } from 'commander';
import type { CommandContext } from '../commands/kit/command-context.js';
import { addCommand, type CommandEntry } from '../commands/kit/define-command.js';
import { withoutColor } from '../commands/kit/terminal-options.js';
import { type Language, languages } from '../model/language.js';
import type { Environment } from '../support/environment.js';
import { exitCodes, messageOf, UserError } from '../support/errors.js';
import { packageVersion } from '../support/package/version.js';
import { plainText } from '../support/plain-text.js';
import { visibleText } from '../support/visible-text.js';
import type { Translate } from '../support/words/translator.js';
import { addOverview, asksForHelp, readOverview } from './overview.js';

/**
 * Runs the command line.
 * @param args without the names of node and of the script
 * @param commands what can be called; of a command line that names a command, only that command is loaded
 * @returns the exit code: 0 conforms, 1 gaps, 2 usage or input, 3 candidate unreachable or tool error
 */
export async function main(
  args: readonly string[],
  given: Environment,
  commands: readonly CommandEntry[],
): Promise<number> {
  const environment = { ...given, stdout: legible(given.stdout), stderr: legible(given.stderr) };
  let code: number = exitCodes.conforms;
  const context: CommandContext = {
    environment: args.includes(noColor) ? withoutColor(environment) : environment,
    exit: (value) => {
      code = value;
    },
    wholeProgram: () => programWith(commands, context),
  };
  try {
    const program = await programFor(args, commands, context);
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    return explain(error, args, environment);
  }
}

/** The stream in whose texts everything is seen, whatever a command prints of what others wrote. */
function legible<Stream extends Writable>(stream: Stream): Stream {
  const write = (chunk: unknown): boolean => stream.write(typeof chunk === 'string' ? visibleText(chunk) : chunk);
  return Object.create(stream, { write: { value: write } });
}

const noColor = '--no-color';

const endOfHelp = `
Each command says more of itself: govstack-check <command> --help

Exit codes:
  0  it conforms, or what was asked for is done
  1  there is a gap, or something differs
  2  the command line or an input file is wrong
  3  the candidate cannot be reached or judged, or govstack-check itself failed
  4  not enough was verified

Examples:
  govstack-check list
  govstack-check init digital-registries
  govstack-check doctor digital-registries --profile govstack-check.yaml
  govstack-check run digital-registries --url http://127.0.0.1:8080 --profile govstack-check.yaml`;

async function programFor(
  args: readonly string[],
  commands: readonly CommandEntry[],
  context: CommandContext,
): Promise<Command> {
  const overview = asksForHelp(args) ? await readOverview() : undefined;
  return overview === undefined
    ? programWith(namedIn(args, commands), context)
    : addOverview(await makeProgram(context), overview);
}

async function programWith(commands: readonly CommandEntry[], context: CommandContext): Promise<Command> {
  const program = await makeProgram(context);
  for (const { name, load } of commands) addCommand(program, { ...(await load()), name }, context);
  return program;
}

async function makeProgram({ environment: { stdout, stderr } }: CommandContext): Promise<Command> {
  return new Command('govstack-check')
    .description('Checks a candidate against a GovStack Building Block and reports the fit-gap.')
    .version(await packageVersion())
    .option(noColor, 'write to the terminal without colours, as with the variable NO_COLOR')
    .configureOutput({ writeOut: (text) => stdout.write(text), writeErr: (text) => stderr.write(text) })
    .exitOverride()
    .showHelpAfterError('(add --help for the options)')
    .addHelpText('after', endOfHelp);
}

/** The command that a command line names; every one where it names none, and none for the version. */
function namedIn(args: readonly string[], commands: readonly CommandEntry[]): readonly CommandEntry[] {
  if (['--version', '-V'].includes(args[0] ?? '')) return [];
  const word = args.find((argument) => !argument.startsWith('-'));
  const named = commands.filter(({ name }) => name === word);
  return named.length > 0 ? named : commands;
}

/** One clear message, and what to do; a stack trace never. */
async function explain(error: unknown, args: readonly string[], { stderr }: Environment): Promise<number> {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.conforms : exitCodes.usage;
  if (error instanceof UserError) {
    stderr.write(plainText(await messageIn(languageIn(args), error)));
    return error.exitCode;
  }
  const refused = refusedBySystem(error);
  if (refused !== undefined) {
    stderr.write(plainText(`error: The system refuses what is needed: ${messageOf(error)}\n       ${refused}\n`));
    return exitCodes.failure;
  }
  stderr.write(
    `error: govstack-check itself failed: ${plainText(messageOf(error))}\n       Please report it with the command that you ran.\n`,
  );
  return exitCodes.failure;
}

/** The message and what to do, in the language of the report where it is known why a check cannot begin. */
async function messageIn(language: Language, { message, hint, isAnswer }: UserError): Promise<string> {
  const say = language === 'en' ? String : await translator(language);
  if (isAnswer) return `${say(message)}\n${say(hint)}\n`;
  return `${say(`error: ${message}`)}\n       ${say(hint)}\n`;
}

async function translator(language: Language): Promise<Translate> {
  const { makeTranslator } = await import('../support/words/translator.js');
  return makeTranslator(language, { isolated: false, withStarts: true });
}

/** What --lang names, wherever the command failed: its options may not have been read yet. */
function languageIn(args: readonly string[]): Language {
  const at = args.findIndex((one) => /^--lang(=|$)/.test(one));
  const named = at < 0 ? '' : (args[at]?.split('=')[1] ?? args[at + 1]);
  return languages.find((language) => language === named) ?? 'en';
}

const noRoom = 'Check that the disk has room, that of the temporary folder too (TMPDIR).';
const noRight = 'Check who may read and write the file or the folder.';
const tooMany = 'Let the process open more files at a time: ulimit -n 1024.';

/** What to do where the system refuses something, by the code of its error. */
const refusals: Readonly<Record<string, string>> = {
  ENOSPC: noRoom,
  EDQUOT: noRoom,
  EROFS: noRight,
  EACCES: noRight,
  EPERM: noRight,
  EMFILE: tooMany,
  ENFILE: tooMany,
};

function refusedBySystem(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return undefined;
  return refusals[String(error.code)];
}
