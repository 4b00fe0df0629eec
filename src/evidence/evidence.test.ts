import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import writeWorkbook from 'write-excel-file/node';
import { languages } from '../model/language.js';
import type { Requirement } from '../model/requirement.js';
import { withoutApostrophe, writeTable } from '../support/csv.js';
import { columns, emptyRow, type Row } from './columns.js';
import { readCsv, writeCsv } from './csv.js';
import { formFormats } from './form.js';
import { answerWords, formSpeech, titleOf } from './form-words.js';
import { type LintFacts, lintEvidence } from './lint.js';
import { readEvidence } from './read-evidence.js';
import { writeXlsx } from './xlsx.js';

const folder = await mkdtemp(path.join(tmpdir(), 'evidence-'));

async function written(name: string, content: string | Buffer): Promise<string> {
  const file = path.join(folder, name);
  await writeFile(file, content);
  return file;
}

const read = async (text: string) => readEvidence(await written('evidence.yaml', text));

const entry = (lines: string): string => `candidate: A\nanswers:\n  - requirement: R1\n${lines}`;
const whole = '    answer: met\n    statement: So.\n    by: B\n    on: 2026-01-01\n';

describe('an evidence file', () => {
  it('is read, with the hash of the files that it names', async () => {
    await written('manual.txt', 'abc');
    const { sha256, ...evidence } = await read(
      `candidate: A\nbuildingBlock: bb\nanswers:\n  - requirement: R1\n${whole}    links: [https://a.example]\n    files: [manual.txt]\n    expires: 2026-12-31\n  - requirement: R2\n    answer:\n`,
    );
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(evidence).toEqual({
      candidate: 'A',
      buildingBlock: 'bb',
      answers: [
        {
          requirement: 'R1',
          answer: 'met',
          statement: 'So.',
          links: ['https://a.example'],
          files: [{ path: 'manual.txt', sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad' }],
          by: 'B',
          on: '2026-01-01',
          expires: '2026-12-31',
        },
      ],
      unanswered: ['R2'],
    });
  });

  it.each<[string, string, RegExp]>([
    ['no candidate', 'answers: []', /evidence\.yaml:1: candidate: must name the candidate/],
    ['an unknown key', entry(`${whole}    extra: 1\n`), /:8: unknown key "extra" in answers\.0/],
    [
      'an unknown answer',
      entry('    answer: maybe\n'),
      /:4: answers\.0\.answer: must be one of met, not-met, not-appl/,
    ],
    ['no name', entry('    answer: met\n    on: 2026-01-01\n'), /:3: answers\.0\.by: must say who answers/],
    ['no day', entry('    answer: met\n    by: B\n'), /answers\.0\.on: must say on which day/],
    ['a day that does not exist', entry('    answer: met\n    on: 2026-02-30\n'), /:5: answers\.0\.on: must be a day/],
    [
      'an end before its day',
      entry(`${whole}    expires: 2025-12-31\n`),
      /:8: answers\.0\.expires: is before the day of the answer/,
    ],
    [
      'no rationale',
      entry('    answer: not-applicable\n    by: B\n    on: 2026-01-01\n'),
      /answers\.0\.statement: must say why it does not apply/,
    ],
    ['a link that is none', entry(`${whole}    links: [see the wiki]\n`), /:8: answers\.0\.links\.0: must be an http/],
    [
      'a script as link',
      entry(`${whole}    links: ["javascript:alert(1)"]\n`),
      /links\.0: must be an http or https URL/,
    ],
    ['an absolute path', entry(`${whole}    files: [/etc/passwd]\n`), /files\.0: must be a path from the folder/],
    ['a file that is not there', entry(`${whole}    files: [gone.pdf]\n`), /:8: files: gone\.pdf cannot be read/],
    ['an answer given twice', `${entry(whole)}  - requirement: R1\n${whole}`, /:8: .*R1 is answered twice/],
    ['broken YAML', 'candidate: [', /evidence\.yaml:\d+: /],
  ])('with %s is refused, naming the line', async (_, text, message) => {
    await expect(read(text)).rejects.toThrow(message);
  });

  it.each<[string, string]>([
    ['Met', 'met'],
    ['"met "', 'met'],
    ['yes', 'met'],
    ['true', 'met'],
    ['Not met', 'not-met'],
    ['NO', 'not-met'],
    ['N/A', 'not-applicable'],
    ['not applicable', 'not-applicable'],
  ])('takes the answer %s for %s', async (given, answer) => {
    const rest = '    statement: so\n    by: B\n    on: 2026-01-01\n';
    expect((await read(entry(`    answer: ${given}\n${rest}`))).answers).toMatchObject([{ answer }]);
  });

  it('that is not there, or is no workbook, is one clear message', async () => {
    await expect(readEvidence(path.join(folder, 'none.yaml'))).rejects.toThrow(/The evidence .* cannot be read/);
    const file = await written('broken.xlsx', 'no workbook');
    await expect(readEvidence(file)).rejects.toThrow(/The evidence .*broken\.xlsx cannot be read/);
  });
});

const requirement = (id: string, facts: Partial<Requirement> = {}): Requirement => ({
  id,
  set: 'bb',
  level: 'REQUIRED',
  kind: 'functional',
  statement: `What ${id} asks: "this".`,
  source: '',
  sha256: '',
  shown: 'evidence',
  operations: [],
  proofs: [],
  ...facts,
});

const form = {
  buildingBlock: 'bb',
  withoutApi: false,
  requirements: [
    requirement('R1'),
    requirement('R#2', { key: '4.1', shown: 'partial' }),
    requirement('R3', { shown: 'manual', key: '4.1' }),
    requirement('R4', { shown: 'no-operation', level: 'OPTIONAL' }),
    requirement('tested', { shown: 'full' }),
    requirement('old', { level: 'DEPRECATED' }),
  ],
};
const asked = ['R1', 'R#2', 'R3', 'R4'];

/** The titles of the columns, in English. */
const titles = columns.map(({ key }) => titleOf(key, formSpeech('en')));

describe('the form', () => {
  it.each(['yaml', 'csv', 'xlsx'] as const)('as %s asks for what tests do not show, and reads back', async (format) => {
    const text = await formFormats[format](form);
    const named = format === 'yaml' ? String(text).replace('candidate: ""', 'candidate: A') : text;
    const file = await written(`form.${format}`, named);
    if (format !== 'yaml') {
      await expect(readEvidence(file)).rejects.toThrow(/:2: candidate: must name the candidate/);
      return;
    }
    expect(await readEvidence(file)).toMatchObject({ candidate: 'A', buildingBlock: 'bb', unanswered: asked });
  });

  it.each(languages)('in %s is read like any other, with its own words for the answers', async (language) => {
    for (const format of ['csv', 'xlsx'] as const) {
      const rows = [
        { ...emptyRow, requirement: 'candidate', statement: 'A' },
        ...answerWords(formSpeech(language)).map(
          (answer, index): Row => ({
            ...emptyRow,
            requirement: `R${index}`,
            answer: ` ${answer.toUpperCase()}`,
            statement: 'so',
            by: 'me',
            on: '2026-01-01',
          }),
        ),
      ];
      const content = format === 'csv' ? writeCsv(rows, language) : await writeXlsx(rows, language);
      const { answers: read } = await readEvidence(await written(`${language}.${format}`, content));
      expect(read.map(({ answer }) => answer)).toEqual(['met', 'not-met', 'not-applicable']);
    }
  });

  it('as a workbook has filters, a drop-down list for the answers, a header that stays, and instructions', async () => {
    const files = unzipSync(await writeXlsx([{ ...emptyRow, requirement: 'R1' }], 'fr'));
    const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet).toContain('<autoFilter ref="A1:J2"/>');
    expect(sheet).toMatch(
      /<dataValidation type="list"[^>]* sqref="D2:D52"><formula1>"satisfait,non satisfait,sans objet"</,
    );
    expect(sheet).toMatch(/<pane ySplit="1"[^>]*state="frozen"/);
    expect(sheet.indexOf('<autoFilter')).toBeGreaterThan(sheet.indexOf('</sheetData>'));
    expect(strFromU8(files['xl/workbook.xml'] ?? new Uint8Array())).toContain('name="Mode d’emploi"');
    expect(files['xl/worksheets/sheet2.xml']).toBeDefined();
  });

  it('asks for everything where there is no API, because tests may not get to show it', async () => {
    const text = String(await formFormats.yaml({ ...form, withoutApi: true }));
    expect(text).toContain('# REQUIRED, tests show it where they can; otherwise evidence is needed');
    expect(text.match(/requirement: .*/g)).toHaveLength(asked.length + 1);
    expect(text).not.toContain('"old"');
  });

  it('groups by set and key functionality, with our words as comments', async () => {
    const text = String(await formFormats.yaml(form));
    expect(text.match(/# ---- .*/g)).toEqual(['# ---- bb', '# ---- bb, key functionality 4.1', '# ---- bb']);
    expect(text).toContain(
      '# REQUIRED, tests show a part of it; evidence is needed for the rest: What R#2 asks: "this".',
    );
  });
});

const filled: readonly Row[] = [
  { ...emptyRow, requirement: 'candidate', statement: 'Äpfel & Söhne' },
  { ...emptyRow, requirement: 'buildingBlock', statement: 'bb' },
  {
    ...emptyRow,
    requirement: 'R1',
    answer: 'met',
    statement: '=1+1 "quoted", and\nsecond line; नमस्ते',
    links: 'https://a.example/?a=1,2\nhttps://b.example',
    files: 'manual.txt',
    by: '@someone',
    on: '2026-01-01',
    expires: '2026-12-31',
  },
  { ...emptyRow, requirement: 'R2', answer: 'not-applicable', statement: '- none', by: '+B', on: '2026-01-01' },
  { ...emptyRow, requirement: 'R3' },
];

const expected = {
  candidate: 'Äpfel & Söhne',
  buildingBlock: 'bb',
  answers: [
    {
      requirement: 'R1',
      answer: 'met',
      statement: '=1+1 "quoted", and\nsecond line; नमस्ते',
      links: ['https://a.example/?a=1,2', 'https://b.example'],
      files: [{ path: 'manual.txt', sha256: expect.any(String) }],
      by: '@someone',
      on: '2026-01-01',
      expires: '2026-12-31',
    },
    { requirement: 'R2', answer: 'not-applicable', statement: '- none', links: [], files: [], by: '+B' },
  ],
  unanswered: ['R3'],
};

describe('a spreadsheet', () => {
  it('as CSV comes back as it went out, and holds no formula', async () => {
    const text = writeCsv(filled);
    expect(await readEvidence(await written('filled.csv', text))).toMatchObject(expected);
    expect(text).toContain(`"'=1+1`);
    expect(text).toContain("'- none");
    expect(text).toMatch(/,'@someone,/);
  });

  it('as XLSX comes back as it went out, and holds text alone', async () => {
    const content = await writeXlsx(filled);
    expect(await readEvidence(await written('filled.xlsx', content))).toMatchObject(expected);
    const cells = (await readSheet(content)).flat().filter((cell) => cell !== null);
    expect(cells.filter((cell) => typeof cell !== 'string')).toEqual([]);
    expect(content.includes('<f>')).toBe(false);
  });

  it.each([';', '\t'])('as CSV with "%s" between the cells is read too', async (sign) => {
    const quoted = filled.map((row) => columns.map(({ key }) => `"${row[key].replaceAll('"', '""')}"`));
    const lines = [titles, ...quoted].map((cells) => cells.join(sign));
    expect(await readEvidence(await written('semicolons.csv', lines.join('\n')))).toMatchObject(expected);
  });

  it('in which a program has turned days into dates is read too', async () => {
    const head = titles.map((value) => ({ value }));
    const day = { type: Date, value: new Date('2026-01-01T00:00:00Z'), format: 'dd/mm/yyyy' };
    const cells = columns.map(({ key }) =>
      key === 'on' ? day : { value: { requirement: 'R1', answer: 'not-met', by: 'B' }[String(key)] ?? '' },
    );
    const name = columns.map(({ key }) => ({ value: { requirement: 'candidate', statement: 'A' }[String(key)] ?? '' }));
    const file = await written('dates.xlsx', await writeWorkbook([head, name, cells]).toBuffer());
    expect((await readEvidence(file)).answers).toMatchObject([{ requirement: 'R1', on: '2026-01-01' }]);
  });

  it('names the line of what is wrong, also after a cell of several lines', async () => {
    const wrong: Row[] = [...filled.slice(0, 3), { ...emptyRow, requirement: 'R9', answer: 'perhaps' }];
    await expect(readEvidence(await written('wrong.csv', writeCsv(wrong)))).rejects.toThrow(
      /wrong\.csv:7: .*must be one/,
    );
    await expect(readEvidence(await written('wrong.xlsx', await writeXlsx(wrong)))).rejects.toThrow(/wrong\.xlsx:5: /);
    await expect(readEvidence(await written('other.csv', 'a,b\n1,2\n'))).rejects.toThrow(
      /there is no column "requirement"/,
    );
  });

  it('has all mistakes told at once, each with its row and cell', async () => {
    const wrong: Row[] = [
      ...filled.slice(0, 2),
      { ...emptyRow, requirement: 'R8', answer: 'perhaps' },
      { ...emptyRow, requirement: 'R9', answer: 'met', by: 'B', on: '2026-02-30' },
      { ...emptyRow, requirement: 'R9', links: 'see the wiki' },
    ];
    const messageOf = async (name: string, content: string | Buffer): Promise<string> =>
      readEvidence(await written(name, content)).then(
        () => 'it was read',
        ({ message }: Error) => message,
      );
    const inWorkbook = await messageOf('many.xlsx', await writeXlsx(wrong));
    expect(inWorkbook).toMatch(/^3 mistakes:/);
    expect(inWorkbook).toMatch(/many\.xlsx:4: answers\.0\.answer: must be one of .*\(sheet Evidence, cell D4\)/);
    expect(inWorkbook).toMatch(/many\.xlsx:5: answers\.1\.on: must be a day .*\(sheet Evidence, cell I5\)/);
    expect(inWorkbook).toMatch(/many\.xlsx:6: answers\.2\.links\.0: must be an http.*\(sheet Evidence, cell F6\)/);
    expect(await messageOf('many.csv', writeCsv(wrong))).toMatch(/many\.csv:4: answers\.0\.answer.*\(cell D4\)/);
  });

  it('lets no text become a formula, and loses none', () => {
    const text = fc.string({ unit: fc.constantFrom('=', '+', '-', '@', "'", '\t', 'a', '1', '"', ',', ';', '\n') });
    fc.assert(
      fc.property(text, (cell) => {
        const csv = writeTable([titles, columns.map(() => cell)]);
        expect(readCsv(csv)[1]?.cells).toEqual(columns.map(() => cell));
        const raw = parse(csv, { bom: true }).flat();
        expect(raw.filter((own) => /^[=+\-@\t]/.test(own))).toEqual([]);
      }),
    );
    expect(withoutApostrophe("'quoted'")).toBe("'quoted'");
  });
});

const facts: LintFacts = { requirements: form.requirements, withoutApi: false, today: '2026-06-01' };
const answer = {
  requirement: 'R1',
  answer: 'met' as const,
  statement: 'So.',
  links: [],
  files: [],
  by: 'B',
  on: '2026-01-01',
};
const lint = (change: object, more: Partial<LintFacts> = {}) =>
  lintEvidence(
    { candidate: 'A', sha256: '', unanswered: [], answers: [{ ...answer, ...change }] },
    { ...facts, ...more },
  ).filter(({ kind, text }) => kind !== 'missing' || text.startsWith('R1'));

describe('lint', () => {
  it.each<[string, object, string[]]>([
    ['a good answer', {}, []],
    ['an unknown id', { requirement: 'R99' }, ['unknown']],
    ['"met" without anything to show', { statement: '' }, ['unsupported']],
    ['an answer that has expired', { expires: '2026-05-31' }, ['expired']],
    ['an answer that ends today', { expires: '2026-06-01' }, ['expiring']],
    ['an answer that ends in 30 days', { expires: '2026-07-01' }, ['expiring']],
    ['an answer that ends in 31 days', { expires: '2026-07-02' }, []],
    ['an answer of tomorrow', { on: '2026-06-02' }, ['future']],
  ])('%s', (_, change, kinds) => {
    expect(lint(change).map(({ kind }) => kind)).toEqual(kinds);
  });

  it('says what has no answer yet, of the sets that the file speaks of; what is not demanded is a remark', () => {
    const other = requirement('X1', { set: 'govstack-cfr-23Q4' });
    const findings = lintEvidence(
      { candidate: 'A', sha256: '', unanswered: ['R#2'], answers: [answer] },
      { ...facts, requirements: [...form.requirements, other] },
    );
    expect(findings.map(({ text, remark }) => [text.split(':')[0], remark])).toEqual([
      ['R#2', false],
      ['R3', false],
      ['R4', true],
    ]);
  });

  it('says what a report contradicts, and that it is of another candidate', () => {
    const results = [
      { ...requirement('R1'), status: 'gap-tested' as const, reason: '', scenarios: [], contradiction: 'Both differ.' },
    ];
    const kinds = lint({}, { results, of: { candidate: 'B', buildingBlock: 'bb' } }).map(({ kind }) => kind);
    expect(kinds).toEqual(['stranger', 'contradicted']);
  });
});
