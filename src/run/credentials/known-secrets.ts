import type { Secret } from '../../model/profile.js';
import { formsOf } from './secret-forms.js';

/** A shorter secret is masked only where it stands by itself, so that words stay readable; a single sign never is. */
const shortest = 6;

interface Pattern {
  readonly expression: RegExp;
  /** The name of the variable, by what the expression finds, in lower case where case does not count. */
  readonly names: ReadonlyMap<string, string>;
}

/** The secrets of a run: those of the profile, and the tokens that it obtains or signs. */
export class KnownSecrets {
  private readonly secrets = new Map<string, Secret>();
  private patterns: readonly Pattern[] | undefined;

  constructor(secrets: readonly Secret[]) {
    for (const secret of secrets) this.add(secret);
  }

  add(secret: Secret): void {
    if (secret.value.length < 2 || this.secrets.has(secret.value)) return;
    this.secrets.set(secret.value, secret);
    this.patterns = undefined;
  }

  /** Replaces secrets, in every form in which they travel, by the names of their variables. */
  readonly mask = (text: string): string => {
    this.patterns ??= patternsOf([...this.secrets.values()]);
    return this.patterns.reduce(
      (masked, { expression, names }) => masked.replace(expression, (found) => maskedBy(names, found)),
      text,
    );
  };
}

/** What has been masked stays as it is, also where a secret is written like the name of its variable. */
function maskedBy(names: Pattern['names'], found: string): string {
  const name = /^\$\{(.*)\}$/.exec(found)?.[1];
  if (name !== undefined && [...names.values()].includes(name)) return found;
  const secret = name ?? found;
  return `\${${names.get(secret) ?? names.get(secret.toLowerCase()) ?? 'SECRET'}}`;
}

function patternsOf(secrets: readonly Secret[]): Pattern[] {
  const forms = secrets.map(({ value, variable }) => ({ variable, forms: formsOf(value) }));
  const anyCase = forms.flatMap(({ variable, forms: { anyCase: texts } }) =>
    texts.map((text): [string, string] => [text.toLowerCase(), variable]),
  );
  const exact = forms.flatMap(({ variable, forms: { exact: texts } }) =>
    texts.map((text): [string, string] => [text, variable]),
  );
  return [...patternFor(exact, 'g'), ...patternFor(anyCase, 'gi')];
}

/** The longest comes first, because one secret may begin as another does. */
function patternFor(texts: readonly (readonly [string, string])[], flags: string): Pattern[] {
  if (texts.length === 0) return [];
  const sorted = [...texts].sort(([a], [b]) => b.length - a.length);
  const variables = [...new Set(texts.map(([, variable]) => plain(variable)))];
  const expressions = [`\\$\\{(?:${variables.join('|')})\\}`, ...sorted.map(([text]) => expressionFor(text))];
  const expression = new RegExp(expressions.join('|'), flags);
  return [{ expression, names: new Map(texts) }];
}

function expressionFor(text: string): string {
  return text.length >= shortest ? plain(text) : `(?<![\\w$])${plain(text)}(?!\\w)`;
}

/** A text as an expression finds it. */
function plain(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
