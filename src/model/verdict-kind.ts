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
    const { rule, outcome, custom, level, requirements, reason, problems, observations } = verdict;
    const isWhole = tellsReason && saysNothingElse(verdict);
    const isQuiet = [problems.length === 0, observations.length === 0, isUntested(verdict)];
    const said = [rule, outcome, custom, level, requirements, tellsReason ? reason : null];
    // The kind itself is made where it is new: most of hundreds of thousands of verdicts are of a kind that is known.
    const name = JSON.stringify([tellsReason, isWhole, isQuiet, said]);
    const known = this.kinds.get(name);
    if (known !== undefined) return known;
    if (tellsReason && this.kinds.size >= this.most) return undefined;
    const kind = kindOf(verdict, { tellsReason, isWhole });
    this.kinds.set(name, kind);
    return kind;
  }
}

function kindOf(verdict: Verdict, { tellsReason, isWhole }: Record<'tellsReason' | 'isWhole', boolean>): VerdictKind {
  const { rule, outcome, custom, level, requirements, reason } = verdict;
  return {
    ...{ rule, outcome, custom, level, requirements },
    ...(tellsReason ? { reason } : {}),
    ...(verdict.problems.length === 0 ? { problems: nothing.problems } : {}),
    ...(verdict.observations.length === 0 ? { observations: nothing.observations } : {}),
    ...(isUntested(verdict) ? untested : {}),
    ...(isWhole ? unasked : {}),
  };
}

function isUntested({ exchange, earlier, later }: Verdict): boolean {
  return exchange === undefined && earlier.length === 0 && later === undefined;
}

/**
 * True where the verdict, as it stands in a file, is made of its kind and its operation: it has the same parts in the same order, and
 * those that are not of the kind say nothing.
 */
function saysNothingElse(verdict: Verdict): boolean {
  const { title, problems, observations, operation, rule, id } = verdict;
  if (title !== '' || problems.length > 0 || observations.length > 0 || !isUntested(verdict)) return false;
  if (id !== idOfWhole(operation, rule)) return false;
  const parts = Object.keys(verdict).filter((name) => isSaid(verdict, name));
  return parts.join() === partsOfWhole.filter((name) => isSaid(verdict, name)).join();
}

/** Exchanges stand last in a file, wherever they stand in the verdict. */
function isSaid(verdict: Verdict, name: string): boolean {
  return name !== 'earlier' && verdict[name as keyof Verdict] !== undefined;
}

/** In the order of wholeVerdict. */
const partsOfWhole = [
  ...(['operation', 'level', 'problems', 'observations', 'id', 'rule', 'requirements', 'outcome'] as const),
  ...(['reason', 'title', 'custom'] as const),
];

function idOfWhole(operation: string, rule: string): string {
  return `${operation.replaceAll('/', '.')}.${rule}`;
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
    id: idOfWhole(operation, rule),
    rule,
    requirements,
    outcome,
    ...(reason === undefined ? {} : { reason }),
    title,
    ...(custom === undefined ? {} : { custom }),
    earlier,
  };
}
