import { describe, expect, it } from 'vitest';
import { cli } from '../../tests/support/harness.js';
import { commands } from '../commands/registry.generated.js';
import { packageVersion } from '../support/package/version.js';

describe('the command line', () => {
  it('says its version', async () => {
    expect(await cli(['--version'])).toEqual({ code: 0, stdout: `${await packageVersion()}\n`, stderr: '' });
  });

  it('lists every command in its help', async () => {
    const { code, stdout } = await cli(['--help']);
    expect(code).toBe(0);
    for (const { name } of commands) expect(stdout).toMatch(new RegExp(`^ {2}${name}\\b`, 'm'));
  });

  it.each(commands.map(({ name }) => name))('explains how %s is used', async (name) => {
    const { code, stdout } = await cli([name, '--help']);
    expect(code).toBe(0);
    expect(stdout).toMatch(new RegExp(`^Usage: govstack-check ${name} `));
  });

  it.each([[['--no-color', 'list']], [['list', '--no-color']]])('takes --no-color anywhere: %j', async (args) => {
    expect((await cli(args)).code).toBe(0);
  });

  it.each([
    ['an unknown command', ['nonsense'], /unknown command 'nonsense'/],
    ['an unknown option', ['list', '--nonsense'], /unknown option '--nonsense'/],
    ['nothing to report', ['report'], /missing required argument/],
  ])('answers %s with one message and exit code 2', async (_, args, message) => {
    const { code, stdout, stderr } = await cli(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });

  it('tells what a user can mend, with a hint and without a stack trace', async () => {
    const { code, stdout, stderr } = await cli(['report', '/no/such/report.json']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^error: .*\/no\/such\/report\.json.*\n {7}\S/);
    expect(stderr).not.toMatch(/\n +at /);
  });
});
