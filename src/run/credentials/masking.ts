import { Anchors } from './anchors.js';
import { plainText } from './written-text.js';

/** A text that is looked for, and the variable whose name takes its place. */
export interface Sought {
  readonly text: string;
  readonly variable: string;
}

/** A text in one of the forms in which it is looked for. */
interface Form extends Sought {
  /** The source of the expression that finds it, made when it may be there for the first time. */
  source?: string;
}

/** So many expressions are kept, of forms that were found together. */
const mostKept = 100;

/** Replaces texts by the names of variables. Expressions that know many ways of writing are slow, so few texts meet them. */
export class Masking {
  private readonly anchors = new Anchors<Form>();
  private readonly known = new Set<string>();
  private readonly variables = new Set<string>();
  private readonly expressions = new Map<string, RegExp>();

  /**
   * @param sourceFor the source of the expression that finds a text
   * @param fewest so many signs of a text are there at least where it is found
   */
  constructor(
    private readonly flags: 'g' | 'gi',
    private readonly sourceFor: (text: string) => string,
    private readonly fewest = Number.POSITIVE_INFINITY,
  ) {}

  add({ text, variable }: Sought): void {
    if (this.known.has(text)) return;
    this.known.add(text);
    // The longest row of letters and digits: where it is not, the text is not.
    this.anchors.add(anchorOf(text.slice(0, this.fewest)), { text, variable });
    this.variables.add(variable);
    this.expressions.clear();
  }

  mask(text: string): string {
    let rest = text;
    for (;;) {
      const found = this.foundIn(rest);
      if (found.length === 0) return rest;
      const plainly = found.find((form) => this.isPlainIn(form, rest) && !isPartOfOther(form, found));
      if (plainly === undefined) return this.replaced(found, rest);
      rest = rest.replaceAll(plainly.text, () => nameOf(plainly));
    }
  }

  /** The longest comes first, because one secret may begin as another does. */
  private foundIn(text: string): readonly Form[] {
    return [...this.anchors.foundIn(text)].sort(longestFirst);
  }

  /** Whether a text is there as it is, as tokens are: no expression is made to find it. The name of a variable is no secret. */
  private isPlainIn({ text }: Form, whole: string): boolean {
    return plain.test(text) && whole.includes(text) && ![...this.variables].some((name) => name.includes(text));
  }

  private replaced(found: readonly Form[], text: string): string {
    const names = found.map(({ variable }) => variable);
    return text.replace(this.expressionFor(found), (whole, ...groups) =>
      maskedBy(names, whole, groups.slice(0, names.length)),
    );
  }

  private expressionFor(found: readonly Form[]): RegExp {
    const key = JSON.stringify(found.map(({ text }) => text));
    const known = this.expressions.get(key) ?? new RegExp(this.sourceOf(found), this.flags);
    if (this.expressions.size >= mostKept) this.expressions.clear();
    this.expressions.set(key, known);
    return known;
  }

  private sourceOf(found: readonly Form[]): string {
    const masked = `\\$\\{(?:${[...this.variables].map(plainText).join('|')})\\}`;
    const sources = found.map((form) => {
      form.source ??= this.sourceFor(form.text);
      return `(${form.source})`;
    });
    return [masked, ...sources].join('|');
  }
}

/** A long text without a sign of the names that take the place of texts. */
const plain = /^[\w.~+/=-]{20,}$/;

const nameOf = ({ variable }: Pick<Sought, 'variable'>): string => `\${${variable}}`;

const longestFirst = (a: Form, b: Form): number => b.text.length - a.text.length || (a.variable < b.variable ? -1 : 1);

/** What is left of a longer text would show, if only its part were replaced. */
function isPartOfOther(form: Form, found: readonly Form[]): boolean {
  const part = form.text.toLowerCase();
  return found.some((other) => other.text.length > part.length && other.text.toLowerCase().includes(part));
}

function anchorOf(text: string): string {
  const rows = text.match(/[A-Za-z0-9]+/g) ?? [];
  return rows.reduce((longest, row) => (row.length > longest.length ? row : longest), '').toLowerCase();
}

/** What has been masked stays as it is, also where a secret is written like the name of its variable. */
function maskedBy(names: readonly string[], found: string, groups: readonly (string | undefined)[]): string {
  const name = names[groups.findIndex((group) => group !== undefined)];
  if (name !== undefined) return nameOf({ variable: name });
  const written = found.slice(2, -1);
  const alike = names.find((one) => one.toLowerCase() === written.toLowerCase());
  return names.includes(written) || alike === undefined ? found : nameOf({ variable: alike });
}
