import type { Secret } from '../../model/profile.js';
import { Masking } from './masking.js';
import { formsOf } from './secret-forms.js';
import { isWebToken } from './web-token.js';
import { writtenBeginning, writtenText } from './written-text.js';

/** A shorter secret is masked only where it stands by itself, so that words stay readable; a single sign never is. */
const shortest = 6;

interface Maskings {
  readonly whole: readonly Masking[];
  /** What is left of a secret at the end of a text that was cut. */
  readonly begun: readonly Masking[];
}

/** No message that shows the beginning of a value is longer; bodies of answers are not cut before they are masked. */
const longestCut = 8192;

/** The beginning of a value that is shown, in any way of writing, is not longer, in characters. */
const longestBeginning = 1000;

/** The secrets of a run: those of the profile, and the tokens that it obtains or signs. */
export class KnownSecrets {
  private readonly secrets = new Map<string, Secret>();
  private maskings: Maskings | undefined;

  constructor(secrets: readonly Secret[]) {
    for (const secret of secrets) this.add(secret);
  }

  add(secret: Secret): void {
    for (const known of [secret, ...partsSent(secret)]) {
      if (known.value.length < 2 || this.secrets.has(known.value)) continue;
      this.secrets.set(known.value, known);
      this.maskings = undefined;
    }
  }

  /** Replaces secrets, in every form in which they travel, by the names of their variables. */
  readonly mask = (text: string): string => {
    this.maskings ??= maskingsOf([...this.secrets.values()]);
    const { whole, begun } = this.maskings;
    const masked = whole.reduce(maskedWith, text);
    if (text.length > longestCut) return masked;
    const from = masked.includes('…') ? 0 : Math.max(0, masked.length - longestBeginning);
    return `${masked.slice(0, from)}${begun.reduce(maskedWith, masked.slice(from))}`;
  };
}

const maskedWith = (text: string, masking: Masking): string => masking.mask(text);

/** What is left of a secret where a check sends it without its end (credential-forms.ts). The name of a variable has no end. */
function partsSent({ variable, value }: Secret): Secret[] {
  if (value === `\${${variable}}`) return [];
  if (isWebToken(value)) return [{ variable: `${variable}%.*`, value: value.slice(0, value.lastIndexOf('.')) }];
  return value.length > shortest ? [{ variable: `${variable}%?`, value: value.slice(0, -1) }] : [];
}

function maskingsOf(secrets: readonly Secret[]): Maskings {
  const forms = secrets.map(({ value, variable }) => ({ variable, forms: formsOf(value) }));
  const exact = forms.flatMap(({ variable, forms: { exact: texts } }) => texts.map((text) => ({ text, variable })));
  const anyCase = forms.flatMap(({ variable, forms: { anyCase: texts } }) => texts.map((text) => ({ text, variable })));
  return {
    whole: [new Masking(exact, 'g', wholly), new Masking(anyCase, 'gi', wholly)],
    begun: [new Masking(exact, 'g', begun, shortest), new Masking(anyCase, 'gi', begun, shortest)],
  };
}

function wholly(text: string): string {
  const written = writtenText(text);
  return text.length >= shortest ? written : `(?<![\\w$])${written}(?!\\w)`;
}

const begun = (text: string): string | undefined =>
  text.length > shortest ? writtenBeginning(text, shortest) : undefined;
