import type { Secret } from '../../model/profile.js';
import { Masking, type Sought } from './masking.js';
import { formsOf } from './secret-forms.js';
import { isWebToken } from './web-token.js';
import { mostShown, writtenBeginning, writtenText } from './written-text.js';

/** A shorter secret is masked only where it stands by itself, so that words stay readable; a single sign never is. */
const shortest = 6;

type Maskings = Readonly<Record<'exact' | 'anyCase', Masking>>;

/** No message that shows the beginning of a value is longer; bodies of answers are not cut before they are masked. */
const longestCut = 8192;

/** The beginning of a value that is shown, in any way of writing, is not longer, in characters. */
const longestBeginning = 1000;

/** The secrets of a run: those of the profile, and the tokens that it obtains or signs. */
export class KnownSecrets {
  private readonly known = new Set<string>();
  private readonly whole = {
    exact: new Masking('g', wholly),
    anyCase: new Masking('gi', wholly),
  };
  /** What is left of a secret at the end of a text that was cut. */
  private readonly begun = {
    exact: new Masking('g', begun, shortest),
    anyCase: new Masking('gi', begun, shortest),
  };

  constructor(secrets: readonly Secret[]) {
    for (const secret of secrets) this.add(secret);
  }

  add(secret: Secret): void {
    for (const { value, variable } of [secret, ...partsSent(secret)]) {
      if (value.length < 2 || this.known.has(value)) continue;
      this.known.add(value);
      const { exact, anyCase } = formsOf(value);
      for (const text of exact) this.addForm('exact', { text, variable });
      for (const text of anyCase) this.addForm('anyCase', { text, variable });
    }
  }

  /** Replaces secrets, in every form in which they travel, by the names of their variables. */
  readonly mask = (text: string): string => {
    const masked = maskedWith(this.whole, text);
    if (text.length > longestCut) return masked;
    const from = masked.includes('…') ? 0 : Math.max(0, masked.length - longestBeginning);
    return `${masked.slice(0, from)}${maskedWith(this.begun, masked.slice(from))}`;
  };

  private addForm(letters: keyof Maskings, { text, variable }: Sought): void {
    this.whole[letters].add({ text, variable });
    // Many tokens begin alike.
    if (text.length > shortest) this.begun[letters].add({ text: text.slice(0, mostShown), variable });
  }
}

const maskedWith = ({ exact, anyCase }: Maskings, text: string): string => anyCase.mask(exact.mask(text));

/** What is left of a secret where a check sends it without its end (credential-forms.ts). The name of a variable has no end. */
function partsSent({ variable, value }: Secret): Secret[] {
  if (value === `\${${variable}}`) return [];
  if (isWebToken(value)) return [{ variable: `${variable}%.*`, value: value.slice(0, value.lastIndexOf('.')) }];
  return value.length > shortest ? [{ variable: `${variable}%?`, value: value.slice(0, -1) }] : [];
}

function wholly(text: string): string {
  const written = writtenText(text);
  return text.length >= shortest ? written : `(?<![\\w$])${written}(?!\\w)`;
}

const begun = (text: string): string => writtenBeginning(text, shortest);
