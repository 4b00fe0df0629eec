import { plainText } from './written-text.js';

/** A text that is looked for, and the variable whose name takes its place. */
export interface Sought {
  readonly text: string;
  readonly variable: string;
}

interface Anchored {
  readonly variable: string;
  readonly source: string;
  /** The longest row of letters and digits, in lower case: where it is not, the text is not. */
  readonly anchor: string;
}

/** So many expressions are kept, of forms that were found together. */
const mostKept = 100;

/** Replaces texts by the names of variables. Expressions that know many ways of writing are slow, so few texts meet them. */
export class Masking {
  private readonly forms: readonly Anchored[];
  private readonly masked: string;
  private readonly expressions = new Map<string, RegExp>();

  /**
   * @param sourceFor the source of the expression that finds a text; undefined where it is not looked for
   * @param fewest so many signs of a text are there at least where it is found
   */
  constructor(
    sought: readonly Sought[],
    private readonly flags: 'g' | 'gi',
    sourceFor: (text: string) => string | undefined,
    fewest = Number.POSITIVE_INFINITY,
  ) {
    // The longest comes first, because one secret may begin as another does.
    const sorted = [...sought].sort((a, b) => b.text.length - a.text.length);
    this.forms = sorted.flatMap(({ text, variable }) => {
      const source = sourceFor(text);
      return source === undefined ? [] : [{ variable, source, anchor: anchorOf(text.slice(0, fewest)) }];
    });
    const variables = new Set(sought.map(({ variable }) => plainText(variable)));
    this.masked = `\\$\\{(?:${[...variables].join('|')})\\}`;
  }

  mask(text: string): string {
    const lower = text.toLowerCase();
    const found = this.forms.filter(({ anchor }) => lower.includes(anchor));
    if (found.length === 0) return text;
    const names = found.map(({ variable }) => variable);
    return text.replace(this.expressionFor(found), (whole, ...groups) =>
      maskedBy(names, whole, groups.slice(0, names.length)),
    );
  }

  private expressionFor(found: readonly Anchored[]): RegExp {
    const key = found.map((form) => this.forms.indexOf(form)).join(' ');
    const sources = found.map(({ source }) => `(${source})`);
    const known = this.expressions.get(key) ?? new RegExp([this.masked, ...sources].join('|'), this.flags);
    if (this.expressions.size >= mostKept) this.expressions.clear();
    this.expressions.set(key, known);
    return known;
  }
}

function anchorOf(text: string): string {
  const rows = text.match(/[A-Za-z0-9]+/g) ?? [];
  return rows.reduce((longest, row) => (row.length > longest.length ? row : longest), '').toLowerCase();
}

/** What has been masked stays as it is, also where a secret is written like the name of its variable. */
function maskedBy(names: readonly string[], found: string, groups: readonly (string | undefined)[]): string {
  const name = names[groups.findIndex((group) => group !== undefined)];
  if (name !== undefined) return `\${${name}}`;
  const written = found.slice(2, -1);
  const alike = names.find((one) => one.toLowerCase() === written.toLowerCase());
  return names.includes(written) || alike === undefined ? found : `\${${alike}}`;
}
