import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Eta } from 'eta';
import type { Speech } from '../../support/words/speech.js';

/** A file in the folder of the templates, in the sources and in the package. */
const fileOf = (name: string): URL => new URL(`./templates/${name}`, import.meta.url);

const templates = new Eta({ views: fileURLToPath(fileOf('')), autoEscape: true, cache: true });

/** What is in a page: a template of this folder, and the styles and the script that only such pages need. */
export interface PageContent {
  readonly template: string;
  readonly styles: readonly string[];
  /** A module. */
  readonly script?: string;
  readonly title: string;
  /** Taken by the template; what is put into the page is escaped. */
  readonly data: object;
  readonly speech: Speech;
}

/** A page as one HTML file that loads nothing: its styles and its script stand in it, and its policy forbids the rest. */
export function renderPage({ template, styles, script = '', title, data, speech }: PageContent): string {
  const body = templates.render(`./${template}`, { ...data, t: speech.say });
  const style = ['base.css', ...styles].map(textOf).join('\n');
  return templates.render('./page', { title, style, script, body, speech });
}

/** A part of a page that stands in it many times, so that it is written where the page is put together. */
export function renderPart(template: string, data: object, { say }: Speech): string {
  return templates.render(`./sections/${template}`, { ...data, t: say });
}

/**
 * A page with its large parts, which are made when it is written: each stands where the template has a comment with its name. What
 * comes from elsewhere is escaped, so that no such comment comes with it.
 */
export function* withParts(page: string, parts: Readonly<Record<string, () => Iterable<string>>>): Generator<string> {
  const places = new RegExp(`<!--(${Object.keys(parts).join('|')})-->`);
  for (const [index, piece] of page.split(places).entries()) {
    if (index % 2 === 0) yield piece;
    else yield* parts[piece]?.() ?? [];
  }
}

function textOf(name: string): string {
  return readFileSync(fileOf(name), 'utf8');
}
