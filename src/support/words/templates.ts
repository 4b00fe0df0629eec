/** What a finished text was made from: a template, and what stands in its places. */
export interface Match {
  readonly template: string;
  readonly values: Readonly<Record<string, string>>;
  /** How many signs of the template are no place. */
  readonly weight: number;
}

/** A template as it is looked for. */
interface Form {
  readonly template: string;
  readonly pattern: RegExp;
  readonly places: readonly string[];
  /** The longest text between two places: what does not contain it was not made from the template. */
  readonly longest: string;
  readonly weight: number;
}

/** Templates are kept by so many of their first words, because most texts are made from none of them. */
const mostWords = 3;

/**
 * Finds which of many templates, such as "the request got {1}", a finished text was made from. Where it may be several, it is the one
 * of which most stands in the text.
 */
export class Templates {
  private readonly whole = new Set<string>();
  /** By their first words, the heaviest first. */
  private readonly forms = new Map<string, Form[]>();

  constructor(texts: Iterable<string>) {
    const templates = [...new Set(texts)];
    for (const text of templates.filter((one) => !place.test(one))) this.whole.add(text);
    const forms = templates.filter((one) => place.test(one)).map(formOf);
    for (const form of forms.sort((a, b) => b.weight - a.weight)) this.keep(form);
  }

  match(text: string): Match | undefined {
    if (this.whole.has(text)) return { template: text, values: {}, weight: text.length };
    let best: Form | undefined;
    for (const form of this.candidates(text)) if (best === undefined || form.weight > best.weight) best = form;
    if (best === undefined) return undefined;
    const { template, weight } = best;
    return { template, weight, values: valuesIn(best, text) };
  }

  private keep(form: Form): void {
    const start = startOf(form.template);
    this.forms.set(start, [...(this.forms.get(start) ?? []), form]);
  }

  /** The heaviest of those that begin with as many words of the text. */
  private candidates(text: string): Form[] {
    const words = text.split(' ', mostWords);
    return Array.from({ length: words.length + 1 }, (_, count) => words.slice(0, count).join(' ')).flatMap(
      (start) =>
        this.forms.get(start)?.find(({ longest, pattern }) => text.includes(longest) && pattern.test(text)) ?? [],
    );
  }
}

const place = /\{(\w+)\}/;
const places = new RegExp(place, 'g');

function formOf(template: string): Form {
  const literals = template.split(/\{\w+\}/);
  const pattern = literals.map((literal) => literal.replace(/[.*+?^$()|[\]\\{}]/g, '\\$&')).join('(.*?)');
  return {
    template,
    pattern: new RegExp(`^${pattern}$`, 's'),
    places: [...template.matchAll(places)].flatMap(([, name]) => name ?? []),
    longest: literals.reduce((longest, literal) => (literal.length > longest.length ? literal : longest), ''),
    weight: literals.join('').length,
  };
}

/** The words before the first place, up to so many as templates are kept by. */
function startOf(template: string): string {
  const before = template.slice(0, template.search(place));
  return before
    .slice(0, before.lastIndexOf(' ') + 1)
    .trimEnd()
    .split(' ', mostWords)
    .join(' ');
}

function valuesIn({ pattern, places: names }: Form, text: string): Record<string, string> {
  const [, ...found] = pattern.exec(text) ?? [];
  return Object.fromEntries(names.map((name, index) => [name, found[index] ?? '']));
}
