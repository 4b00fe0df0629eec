import { Command } from 'commander';
import { expect, it } from 'vitest';
import { testEnvironment } from '../../tests/support/harness.js';
import { addCommand } from '../commands/kit/define-command.js';
import { commands } from '../commands/registry.generated.js';
import { addOverview, asksForHelp, overviewOf } from './overview.js';

it('shows the same help without loading the commands', async () => {
  const { environment } = testEnvironment();
  const context = { environment, exit: () => undefined, wholeProgram: async () => new Command() };
  const whole = new Command('govstack-check');
  for (const { name, load } of commands) addCommand(whole, { ...(await load()), name }, context);
  const written = JSON.parse(JSON.stringify(overviewOf(whole))) as ReturnType<typeof overviewOf>;
  expect(addOverview(new Command('govstack-check'), written).helpInformation()).toBe(whole.helpInformation());
});

it.each([
  [['--help'], true],
  [['-h'], true],
  [['run', '--help'], false],
  [[], false],
])('knows what %j asks for', (args, asks) => {
  expect(asksForHelp(args)).toBe(asks);
});
