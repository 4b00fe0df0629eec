import { describe, expect, it } from 'vitest';
import { cli, testEnvironment } from '../../tests/support/harness.js';
import { commands } from '../commands/registry.generated.js';
import { packageVersion } from '../support/package/version.js';
import { main } from './main.js';

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

  it('says why a check cannot begin in the language of the report', async () => {
    const { code, stderr } = await cli(['run', 'consent', '--lang', 'fr']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^erreur : Aucune URL du candidat n’est donnée\.\n {7}Donnez-la avec --url/);
    expect((await cli(['run', 'no-such-block', '--lang=es'])).stderr).toMatch(/^error: No hay ningún Building Block/);
  });

  it.each([
    ['ENOSPC', /has room/],
    ['EMFILE', /ulimit -n/],
    ['EACCES', /who may/],
  ])('tells what the system refuses, and blames no candidate: %s', async (code, hint) => {
    const environment = testEnvironment();
    const refused = Object.assign(new Error(`${code}: refused, open 'x'`), { code, syscall: 'open' });
    const broken = [{ name: 'list', load: () => Promise.reject(refused) }];
    expect(await main(['list'], environment.environment, broken)).toBe(3);
    expect(environment.stderr()).toMatch(/^error: The system refuses what is needed: .*\n {7}\S.*\n$/);
    expect(environment.stderr()).toMatch(hint);
  });

  it('tells what a user can mend, with a hint and without a stack trace', async () => {
    const { code, stdout, stderr } = await cli(['report', '/no/such/report.json']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^error: .*\/no\/such\/report\.json.*\n {7}\S/);
    expect(stderr).not.toMatch(/\n +at /);
  });
});
