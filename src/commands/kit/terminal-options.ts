import type { Environment } from '../../support/environment.js';

/** How wide texts are where nothing tells how wide the terminal is, in characters. */
const usualWidth = 120;
/** Below this, a number that COLUMNS holds is taken for a mistake. */
const narrowest = 20;

/** How texts are written to the terminal: the options of a format. */
export function terminalOptions(environment: Pick<Environment, 'stdout' | 'variables'>): {
  readonly color: boolean;
  readonly width: number;
} {
  return { color: wantsColor(environment), width: widthOf(environment) };
}

/** The columns of the terminal; in a pipe those of COLUMNS, or the usual number. */
function widthOf({ stdout, variables }: Pick<Environment, 'stdout' | 'variables'>): number {
  const told = Number(variables.COLUMNS);
  return stdout.columns || (Number.isInteger(told) && told >= narrowest ? told : usualWidth);
}

/** FORCE_COLOR decides, then NO_COLOR, as in Node itself; otherwise a terminal that knows colours has them. */
function wantsColor({ stdout, variables }: Pick<Environment, 'stdout' | 'variables'>): boolean {
  const { FORCE_COLOR: forced, NO_COLOR: refused = '', TERM: terminal } = variables;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return refused === '' && stdout.isTTY === true && terminal !== 'dumb';
}

/** The environment of a command line with `--no-color`, which goes before any variable. */
export function withoutColor(environment: Environment): Environment {
  return { ...environment, variables: { ...environment.variables, FORCE_COLOR: '0' } };
}
