import type { Verdict } from './verdict.js';

/**
 * What verdicts of one kind have in common. A part that has a place here is the same of all of them, also where it is undefined; the
 * others are read.
 */
export type VerdictKind = Pick<Verdict, 'rule' | 'outcome' | 'requirements'> & {
  readonly [Name in keyof Omit<Verdict, 'id' | 'operation'>]?: Verdict[Name] | undefined;
};

/** The parts of a verdict that is known by its kind, its operation and its id: nothing was asked, so there is nothing else to say. */
type WholeKind = VerdictKind & Pick<Verdict, 'title' | 'problems' | 'observations' | 'earlier'>;

const nothing = { problems: [], observations: [], earlier: [] } as const;
const unasked = { title: '', repeat: undefined, steps: undefined, feature: undefined } as const;
const untested = { exchange: undefined, later: undefined, earlier: nothing.earlier } as const;

/** So many kinds tell reasons: those of some candidates name values, so that hardly two verdicts have the same. */
const mostKinds = 5000;

/**
 * The kinds of the verdicts of a run. A large definition has hundreds of thousands of verdicts, and a few hundred kinds: most verdicts
 * say that a check does not apply, for one of a few reasons.
 */
export class VerdictKinds {
  private readonly kinds = new Map<string, VerdictKind>();

  /** @param most how many kinds tell reasons */
  constructor(private readonly most = mostKinds) {}

  of(verdict: Verdict): VerdictKind {
    const whole = this.known(verdict, { tellsReason: true });
    return whole ?? (this.known(verdict, { tellsReason: false }) as VerdictKind);
  }

  /** @returns undefined where there are too many reasons */
  private known(verdict: Verdict, { tellsReason }: { readonly tellsReason: boolean }): VerdictKind | undefined {
    const { rule, outcome, custom, level, requirements, reason } = verdict;
    const isWhole = tellsReason && saysNothingElse(verdict);
    const kind = {
      ...{ rule, outcome, custom, level, requirements },
      ...(tellsReason ? { reason } : {}),
      ...(verdict.problems.length === 0 ? { problems: nothing.problems } : {}),
      ...(verdict.observations.length === 0 ? { observations: nothing.observations } : {}),
      ...(isUntested(verdict) ? untested : {}),
      ...(isWhole ? unasked : {}),
    };
    const name = `${tellsReason} ${JSON.stringify(kind)}`;
    const known = this.kinds.get(name);
    if (known !== undefined) return known;
    if (tellsReason && this.kinds.size >= this.most) return undefined;
    this.kinds.set(name, kind);
    return kind;
  }
}

function isUntested({ exchange, earlier, later }: Verdict): boolean {
  return exchange === undefined && earlier.length === 0 && later === undefined;
}

/** True where the verdict, as it stands in a file, is made of its kind and its operation. */
function saysNothingElse(verdict: Verdict): boolean {
  if (verdict.title !== '' || !isUntested(verdict)) return false;
  const { rule, outcome, custom, level, requirements, reason } = verdict;
  const kind = { rule, outcome, custom, level, requirements, reason, title: unasked.title, ...nothing };
  const { earlier, ...parts } = verdict;
  return JSON.stringify({ ...parts, earlier }) === JSON.stringify(wholeVerdict(kind, verdict.operation));
}

/** True of a kind whose verdicts are made of it. */
export function isWholeKind(kind: VerdictKind): kind is WholeKind {
  return kind.title === unasked.title;
}

/** True of a kind whose verdicts name no exchange. */
export function isUntestedKind(kind: VerdictKind): boolean {
  return Object.hasOwn(kind, 'exchange');
}

/** A verdict that is made of its kind. Its parts have the order of one that was packed. */
export function wholeVerdict(kind: WholeKind, operation: string): Verdict {
  const { rule, level, requirements, outcome, reason, title, custom } = kind;
  const { problems, observations, earlier } = kind;
  return {
    operation,
    ...(level === undefined ? {} : { level }),
    problems,
    observations,
    id: `${operation.replaceAll('/', '.')}.${rule}`,
    rule,
    requirements,
    outcome,
    ...(reason === undefined ? {} : { reason }),
    title,
    ...(custom === undefined ? {} : { custom }),
    earlier,
  };
}
