import type { Verdict } from './verdict.js';

/**
 * What verdicts of one kind have in common. A part that has a place here is the same of all of them, also where it is undefined; the
 * others are read.
 */
export type VerdictKind = Pick<Verdict, 'rule' | 'outcome' | 'requirements'> & {
  readonly [Name in keyof Omit<Verdict, 'id' | 'operation'>]?: Verdict[Name] | undefined;
} & {
  /** What ids have after the operation; only where verdicts are made of their kind. */
  readonly idEnd?: string;
};

/** The parts of a verdict that is known by its kind and its operation: nothing was sent, so there is nothing else to say. */
type WholeKind = VerdictKind &
  Pick<Verdict, 'title' | 'problems' | 'observations' | 'earlier'> &
  Required<Pick<VerdictKind, 'idEnd'>>;

const nothing = { problems: [], observations: [], earlier: [] } as const;
const unsent = { repeat: undefined, steps: undefined, feature: undefined } as const;
const untested = { exchange: undefined, later: undefined, earlier: nothing.earlier } as const;

/** So many kinds tell reasons: those of some candidates name values, so that hardly two verdicts have the same. */
const mostKinds = 5000;

/**
 * What a kind tells beside rule, outcome and requirements. `unasked` and `unrun` tell all: of checks that do not apply, and of scenarios that
 * were not run, which have titles. These are counted apart, because those of some definitions name properties.
 */
type Telling = 'unasked' | 'unrun' | 'reason' | 'little';

/**
 * The kinds of the verdicts of a run. A large definition has hundreds of thousands of verdicts, and a few hundred kinds: most verdicts
 * say that a check does not apply, for one of a few reasons.
 */
export class VerdictKinds {
  private readonly kinds: Readonly<Record<Telling, Map<string, VerdictKind>>> = {
    unasked: new Map(),
    unrun: new Map(),
    reason: new Map(),
    little: new Map(),
  };

  /** @param most how many kinds of each sort tell reasons */
  constructor(private readonly most = mostKinds) {}

  of(verdict: Verdict): VerdictKind {
    const idEnd = idEndOf(verdict);
    const whole =
      idEnd === undefined ? undefined : this.known(verdict, verdict.title === '' ? 'unasked' : 'unrun', idEnd);
    return whole ?? this.known(verdict, 'reason') ?? (this.known(verdict, 'little') as VerdictKind);
  }

  /** @returns undefined where there are too many of them */
  private known(verdict: Verdict, telling: Telling, idEnd?: string): VerdictKind | undefined {
    const { rule, outcome, custom, level, requirements, reason, problems, observations } = verdict;
    const isQuiet = [problems.length === 0, observations.length === 0, isUntested(verdict)];
    const said = [rule, outcome, custom, level, requirements, telling === 'little' ? null : reason];
    // The kind itself is made where it is new: most of hundreds of thousands of verdicts are of a kind that is known.
    const name = JSON.stringify(idEnd === undefined ? [isQuiet, said] : [idEnd, verdict.title, said]);
    const kinds = this.kinds[telling];
    const known = kinds.get(name);
    if (known !== undefined) return known;
    if (telling !== 'little' && kinds.size >= this.most) return undefined;
    const kind = kindOf(verdict, telling, idEnd);
    kinds.set(name, kind);
    return kind;
  }
}

function kindOf(verdict: Verdict, telling: Telling, idEnd: string | undefined): VerdictKind {
  const { rule, outcome, custom, level, requirements, reason, title } = verdict;
  return {
    ...{ rule, outcome, custom, level, requirements },
    ...(telling === 'little' ? {} : { reason }),
    ...(verdict.problems.length === 0 ? { problems: nothing.problems } : {}),
    ...(verdict.observations.length === 0 ? { observations: nothing.observations } : {}),
    ...(isUntested(verdict) ? untested : {}),
    ...(idEnd === undefined ? {} : { ...unsent, title, idEnd }),
  };
}

function isUntested({ exchange, earlier, later }: Verdict): boolean {
  return exchange === undefined && earlier.length === 0 && later === undefined;
}

/**
 * What the id has after the operation, where the verdict, as it stands in a file, is made of its kind and its operation: it has the same
 * parts in the same order, and those that are not of the kind say nothing. Undefined for others.
 */
function idEndOf(verdict: Verdict): string | undefined {
  const { problems, observations, operation, id } = verdict;
  if (problems.length > 0 || observations.length > 0 || !isUntested(verdict)) return undefined;
  const begin = beginOfId(operation);
  if (!id.startsWith(begin)) return undefined;
  const parts = Object.keys(verdict).filter((name) => isSaid(verdict, name));
  const isWhole = parts.join() === partsOfWhole.filter((name) => isSaid(verdict, name)).join();
  return isWhole ? id.slice(begin.length) : undefined;
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

function beginOfId(operation: string): string {
  return `${operation.replaceAll('/', '.')}.`;
}

/** True of a kind whose verdicts are made of it. */
export function isWholeKind(kind: VerdictKind): kind is WholeKind {
  return kind.idEnd !== undefined;
}

/** True of a kind whose verdicts name no exchange. */
export function isUntestedKind(kind: VerdictKind): boolean {
  return Object.hasOwn(kind, 'exchange');
}

/** A verdict that is made of its kind. Its parts have the order of one that was packed. */
export function wholeVerdict(kind: WholeKind, operation: string): Verdict {
  const { rule, level, requirements, outcome, reason, title, custom, idEnd } = kind;
  const { problems, observations, earlier } = kind;
  return {
    operation,
    ...(level === undefined ? {} : { level }),
    problems,
    observations,
    id: beginOfId(operation) + idEnd,
    rule,
    requirements,
    outcome,
    ...(reason === undefined ? {} : { reason }),
    title,
    ...(custom === undefined ? {} : { custom }),
    earlier,
  };
}
