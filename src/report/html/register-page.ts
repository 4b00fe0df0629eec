import type { Language } from '../../model/language.js';
import type { Register, RegisterEntry, RegisteredSubmission } from '../../model/register.js';
import { forTerminal } from '../plain-texts.js';
import { resultIn } from '../regime-words.js';
import { speechOf } from '../speech.js';
import { percent } from '../words.js';
import { clientScript } from './client-script.js';
import { renderPage } from './page.js';
import { trendOf } from './trend.js';

/** What the page shows beside the register itself. */
export interface RegisterPageOptions {
  readonly language?: Language;
  /** Pictures of the badges, by the ids of entries: they are made by this program, and put into the page as they are. */
  readonly badges: ReadonlyMap<string, string>;
}

/** A register as one HTML file that loads nothing; it links to the reports and the badges beside it. */
export function renderRegisterHtml(given: Register, { language = 'en', badges }: RegisterPageOptions): string {
  const speech = speechOf(language);
  const register = forTerminal(given);
  const rows = register.entries.map((entry) => rowOf(entry, badges));
  return renderPage({
    template: 'register',
    styles: ['controls.css', 'tables.css', 'trend.css', 'register.css', 'print.css'],
    script: clientScript(['dom', 'register']),
    speech,
    title: register.title,
    data: { register, rows, blocks: blocksOf(register), counts: countsOf(register), percent, dayOf, resultIn, speech },
  });
}

function rowOf(entry: RegisterEntry, badges: RegisterPageOptions['badges']) {
  const { submissions } = entry;
  return {
    entry,
    current: submissions.find(({ sha256 }) => sha256 === entry.current) ?? submissions[0],
    trend: trendOf(submissions.filter(({ run }) => run.tags === undefined).reverse()),
    badge: badges.get(entry.id) ?? '',
  };
}

function blocksOf({ entries }: Register): string[] {
  return [...new Set(entries.map(({ buildingBlock }) => buildingBlock.title))];
}

function countsOf({ entries, notVerified }: Register) {
  const named = entries.filter(({ candidate }) => candidate.named).map(({ candidate }) => candidate.name);
  const unnamed = entries.filter(({ candidate }) => !candidate.named).length;
  return {
    candidates: new Set(named).size + unnamed,
    submissions: entries.reduce((sum, entry) => sum + entry.submissions.length, 0),
    notVerified: notVerified.length,
  };
}

/** The day of a run, and its time in UTC. */
function dayOf({ run }: RegisteredSubmission): string {
  return `${run.startedAt.slice(0, 10)} ${run.startedAt.slice(11, 16)}`;
}
