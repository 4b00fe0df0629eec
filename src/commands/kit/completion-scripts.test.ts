import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { cli } from '../../../tests/support/harness.js';

/** What bash offers after some words, by the script that the command prints. */
async function offered(...words: readonly string[]): Promise<string[]> {
  const { stdout } = await cli(['completion', '--shell', 'bash']);
  const call = `COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}`;
  const script = `${stdout}\n${call}\n_govstack_check\nprintf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout: found, stderr } = spawnSync('bash', ['--norc', '-c', script], { encoding: 'utf8' });
  expect(stderr).toBe('');
  return found.trim().split('\n');
}

describe('completion', () => {
  it('offers commands, options and Building Blocks in bash', async () => {
    expect(await offered('govstack-check', 'ru')).toEqual(['run']);
    expect(await offered('govstack-check', 'run', '--al')).toContain('--allow-gaps');
    expect(await offered('govstack-check', 'run', 'mess')).toEqual(['messaging']);
    expect(await offered('govstack-check', 'baseline', 'pr')).toEqual(['prune']);
  });

  it('is written for zsh and fish too, and no summary ends its quotes', async () => {
    expect((await cli(['completion', '--shell', 'zsh'])).stdout).toMatch(/^autoload -U \+X bashcompinit/);
    const { stdout } = await cli(['completion', '--shell', 'fish']);
    expect(stdout).toContain('complete -c govstack-check -n __fish_use_subcommand -f -a run -d ');
    for (const line of stdout.split('\n')) expect((line.replaceAll("\\'", '').match(/'/g) ?? []).length % 2).toBe(0);
  });
});
