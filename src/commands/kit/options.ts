import { type Command, InvalidArgumentError, Option } from 'commander';
import { languages } from '../../model/language.js';
import { UserError } from '../../support/errors.js';
import { isHttpUrl } from '../../support/http-url.js';

/** A whole number from 0 up. */
export function wholeNumber(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It must be a whole number.');
}

/** A whole number from 1 up. */
export function positiveNumber(text: string): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It must be a whole number of at least 1.');
}

/** A part of a run, as i/n. */
export function shardOption(text: string): { readonly index: number; readonly count: number } {
  const [, index = '', count = ''] = /^([1-9]\d{0,2})\/([1-9]\d{0,2})$/.exec(text) ?? [];
  if (index !== '' && Number(index) <= Number(count)) return { index: Number(index), count: Number(count) };
  throw new InvalidArgumentError('It must be i/n, such as 2/3 for the second of three shards.');
}

/** A port; 0 stands for any that is free. */
export function portNumber(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw new InvalidArgumentError('It must be a port, from 0 to 65535.');
}

/** A percentage from 0 to 100. */
export function percentage(text: string): number {
  if (/^\d{1,3}(\.\d+)?$/.test(text) && Number(text) <= 100) return Number(text);
  throw new InvalidArgumentError('It must be a percentage from 0 to 100.');
}

/** An http or https URL. Commander's own message would repeat the text, which may hold a password. */
export function httpUrl(option: string): (text: string) => string {
  return (text) => {
    if (isHttpUrl(text)) return text;
    throw new UserError(`${option} must be an http or https URL.`, { hint: `Write ${option} https://host/path.` });
  };
}

/** Gathers an option that may be given several times. */
export function gather(text: string, earlier: readonly string[]): string[] {
  return [...earlier, text];
}

/** An address to listen at. */
export function hostAndPort(text: string): { host: string; port: number } {
  const match = /^(\[[0-9a-fA-F:]+\]|[^:\s]+):(\d{1,5})$/.exec(text);
  const port = Number(match?.[2]);
  if (match?.[1] !== undefined && port <= 65_535) return { host: match[1].replace(/^\[|\]$/g, ''), port };
  throw new InvalidArgumentError('It must be host:port.');
}

/** Adds --plugin; `loadPlugins` takes what it gathers. */
export function addPluginOption(command: Command): Command {
  return command.option('--plugin <package|folder>', 'load a plugin (see docs/extending.md); repeatable', gather, []);
}

/** Adds --format. */
export function addFormatOption(command: Command, known: readonly string[], usual: string): Command {
  return command.option('--format <list>', `${known.join(', ')}; separated by commas`, usual);
}

/** Adds the options that say whether a candidate may be changed. */
export function addWritingOptions(command: Command): Command {
  return command
    .option('--allow-writes', 'allow writing to a candidate that is not on this machine', false)
    .option('--read-only', 'send only requests that change nothing: GET, HEAD and OPTIONS', false);
}

/** Adds --lang. */
export function addLanguageOption(command: Command, words = 'language of the HTML page and at the terminal'): Command {
  return command.addOption(new Option('--lang <code>', words).choices(languages).default('en'));
}

/** Of commands whose terminal ends with a summary in that language too. */
export const pageAndSummary = 'language of the HTML page and of the summary in the terminal';
