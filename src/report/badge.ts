import type { ConclusionWord } from '../model/conclusion.js';
import type { Report } from '../model/report.js';
import { conclusionWords } from './conclusion-names.js';
import { percent } from './words.js';

/** The colours of shields.io, by its names and as they are drawn: dark enough for white text on them. */
const colors: Readonly<Record<ConclusionWord, { readonly name: string; readonly drawn: string }>> = {
  conforms: { name: 'green', drawn: '#1a7f37' },
  'not-decided': { name: 'blue', drawn: '#0969da' },
  'not-enough-verified': { name: 'yellow', drawn: '#7d5e00' },
  'has-gaps': { name: 'red', drawn: '#b42318' },
  incomplete: { name: 'lightgrey', drawn: '#57606a' },
};

/** What a badge says: never more than the report, so the share that passed stands with it only where enough was verified. */
function badgeWords({ buildingBlock, conclusion, score }: Report): {
  readonly label: string;
  readonly message: string;
} {
  const share = conclusion.enough && score.value !== null ? `, ${percent(score.value)} passed` : '';
  return {
    label: `GovStack ${buildingBlock.title} ${buildingBlock.govspec}`,
    message: `${conclusionWords[conclusion.word]}${share}`,
  };
}

/** What the endpoint badge of shields.io reads. */
export function renderBadgeEndpoint(report: Report): string {
  const badge = { schemaVersion: 1, ...badgeWords(report), color: colors[report.conclusion.word].name };
  return `${JSON.stringify(badge)}\n`;
}

/** Sizes in pixels. The width of a letter is a mean; the text is fitted into the room by its `textLength`. */
const letter = 6.6;
const padding = 6;
const height = 20;

/** The badge as a picture that needs nothing else. */
export function renderBadge(report: Report): string {
  const { label, message } = badgeWords(report);
  const left = widthOf(label);
  const right = widthOf(message);
  const name = escaped(`${label}: ${message}`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${left + right}" height="${height}" role="img" aria-label="${name}">`,
    `<title>${name}</title>`,
    `<rect width="${left}" height="${height}" fill="#404a54"/>`,
    `<rect x="${left}" width="${right}" height="${height}" fill="${colors[report.conclusion.word].drawn}"/>`,
    '<g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">',
    textAt(0, left, label),
    textAt(left, right, message),
    '</g></svg>\n',
  ].join('');
}

function widthOf(text: string): number {
  return Math.round(text.length * letter) + 2 * padding;
}

function textAt(start: number, width: number, text: string): string {
  return `<text x="${start + padding}" y="14" textLength="${width - 2 * padding}">${escaped(text)}</text>`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
