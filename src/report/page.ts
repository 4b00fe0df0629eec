import { readFileSync } from 'node:fs';
import { Eta } from 'eta';

/** A template in the same folder as this file, in the sources and in the package. */
const template = (name: string): string => readFileSync(new URL(`./${name}.eta`, import.meta.url), 'utf8');

/** What is in a page: a template of this folder, and the styles that only such pages need. */
export interface PageContent {
  readonly template: string;
  readonly style: string;
  readonly title: string;
  /** Taken by the template; what is put into the page is escaped. */
  readonly data: object;
}

/** A page as one HTML file that loads nothing: no script, no font, no picture. */
export function renderPage(content: PageContent): string {
  const eta = new Eta({ autoEscape: true });
  const body = eta.renderString(template(content.template), content.data);
  const style = template('style') + template(content.style);
  return eta.renderString(template('page'), { title: content.title, style, body });
}
