import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Language } from '../../model/language.js';
import type { Register } from '../../model/register.js';
import { renderBadge, renderBadgeEndpoint } from '../../report/badge.js';
import { renderRegisterHtml } from '../../report/html/register-page.js';
import { htmlParts } from '../../report/html/report-page.js';
import { forReader, forXml } from '../../report/plain-texts.js';
import { packageRoot } from '../../support/package/paths.js';
import { makeRegister, type RegisterRequest } from './make-register.js';
import { firstFile, indexFile } from './site-folder.js';

export interface SiteRequest extends Omit<RegisterRequest, 'onReport'> {
  readonly language: Language;
  /** Writes a file of the site. Its path has `/` between its parts, and no part that came from a submission. */
  readonly write: (file: string, content: string) => Promise<void>;
}

/** The badge of one report, in both forms. */
interface Badge {
  readonly svg: string;
  readonly endpoint: string;
}

/** Makes the site of a register: its page, the reports, the badges and the index. The same submissions give the same bytes. */
export async function makeSite({ write, language, ...request }: SiteRequest): Promise<Register> {
  await write(firstFile, await readFile(path.join(packageRoot, 'specs', 'register.schema.json'), 'utf8'));
  const badges = new Map<string, Badge>();
  const onReport: RegisterRequest['onReport'] = async (judged, { sha256, report: file }) => {
    const report = forReader(judged);
    const written = forXml(report);
    badges.set(sha256, { svg: renderBadge(written), endpoint: renderBadgeEndpoint(written) });
    await write(file, [...htmlParts(report, { language })].join(''));
  };
  const register = await makeRegister({ ...request, onReport });
  const shown = new Map<string, string>();
  for (const { id, current, badge } of register.entries) {
    const own = badges.get(current);
    if (own === undefined) continue;
    shown.set(id, own.svg);
    await write(badge.svg, own.svg);
    await write(badge.endpoint, own.endpoint);
  }
  await write('index.html', renderRegisterHtml(register, { language, badges: shown }));
  await write(indexFile, `${JSON.stringify(register, null, 1)}\n`);
  return register;
}
