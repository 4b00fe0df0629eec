/** The import law. Each rule says why it is there; tools/check-imports.js also sees to it that modules were found. */
const stages = '(spec|catalogue|plan|features|run|judge|score|report)';

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'What depends on itself cannot be understood in parts.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'stages-are-strangers',
      comment: 'Stages share the nouns of model/ and meet only in pipeline/.',
      severity: 'error',
      from: { path: `^src/${stages}/`, pathNot: '\\.test\\.ts$' },
      to: { path: `^src/${stages}/`, pathNot: '^src/$1/' },
    },
    {
      name: 'stages-know-no-check',
      comment: 'A stage takes the checks that it is handed, so that a plugin brings them as the package does.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(checks|pipeline|commands)/|\\.test\\.ts$' },
      to: { path: '^src/checks/' },
    },
    {
      name: 'checks-are-small',
      comment:
        'A check is a definition and pure functions: it knows the kits of plan and judge, and nothing that runs.',
      severity: 'error',
      from: { path: '^src/checks/[^/]+/', pathNot: '\\.test\\.ts$' },
      to: {
        path: '^src/|undici|cucumber|^node:(http|https|net|tls|fs)',
        pathNot: '^src/(checks|plan/(kit|changes)|judge|schema|model|vocabulary|support|mock)/',
      },
    },
    {
      name: 'planning-is-not-judging',
      comment: 'What is asked is written without a look at how it is judged; the check hands its own judgement over.',
      severity: 'error',
      from: { path: '^src/checks/[^/]+/check\\.ts$' },
      to: { path: '^src/(judge|mock)/' },
    },
    {
      name: 'judging-is-not-planning',
      comment: 'A judgement rests on the evidence alone.',
      severity: 'error',
      from: { path: '^src/checks/[^/]+/judge\\.ts$' },
      to: { path: '^src/(plan|vocabulary|mock)/' },
    },
    {
      name: 'checks-are-strangers',
      comment:
        'A check that another one leans on could not be changed or removed by itself; what both need is in a kit.',
      severity: 'error',
      from: { path: '^src/checks/([^/]+)/' },
      to: { path: '^src/checks/[^/]+/', pathNot: '^src/checks/$1/' },
    },
    {
      name: 'stages-look-down',
      comment: 'A stage knows neither the pipeline, nor the command line, nor the reference candidate.',
      severity: 'error',
      from: {
        path: `^src/(${stages.slice(1, -1)}|schema|support|vocabulary|model|profile|evidence|overlay|gate|definition)/`,
        pathNot: '\\.test\\.ts$',
      },
      to: {
        path: '^src/(pipeline|app|commands|cli|portfolio|mock|index)(/|[.]ts)',
      },
    },
    {
      name: 'pipeline-below-commands',
      comment: 'The pipeline runs the same for a command, a library call and a test.',
      severity: 'error',
      from: { path: '^src/(pipeline|app|portfolio)/', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/(commands|cli)/' },
    },
    {
      name: 'model-is-the-bottom',
      comment: 'The nouns depend on nothing but one another.',
      severity: 'error',
      from: { path: '^src/model/' },
      to: { pathNot: '^src/model/' },
    },
    {
      name: 'mock-is-independent',
      comment: 'The reference candidate may not lean on what judges it.',
      severity: 'error',
      from: { path: '^src/(mock|building-blocks)/', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/(run|judge|plan|features|score|report|cli|catalogue|spec|checks)/|ajv' },
    },
    {
      name: 'faults-use-the-kit',
      comment: 'A fault hooks into the reference candidate by its public kit, as the fault of a plugin does.',
      severity: 'error',
      from: { path: '^src/checks/[^/]+/(?!check|judge)', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/', pathNot: '^src/(mock/kit|model|schema|support)/|^src/checks/' },
    },
    {
      name: 'mock-decides-for-itself',
      comment:
        'A mistake in what judge and run decide by must show at the reference candidate, so it may not share it.',
      severity: 'error',
      from: { path: '^src/(mock|building-blocks)/', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/(schema/(sample|routing)|support/json/refusal)[.]ts$' },
    },
    {
      name: 'mock-has-one-face',
      comment:
        'The reference candidate is a program of its own; what faults and behaviours are written with is its kit.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(mock|building-blocks|checks)/|\\.test\\.ts$' },
      to: { path: '^src/mock/(engine|kit|server)' },
    },
    {
      name: 'behaviours-use-the-kit',
      comment: 'What a Building Block does must not depend on how the reference candidate is built.',
      severity: 'error',
      from: { path: '^src/(building-blocks|checks)/', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/mock/(?!kit/)' },
    },
    {
      name: 'mock-knows-no-building-block',
      comment: 'The behaviour of a Building Block is handed to the reference candidate, so that anyone can bring one.',
      severity: 'error',
      from: { path: '^src/mock/' },
      to: { path: '^src/building-blocks/' },
    },
    {
      name: 'report-is-pure',
      comment: 'Score and report are functions of what was judged: no network, no validator, no Cucumber.',
      severity: 'error',
      from: { path: '^src/(score|report)/', pathNot: '\\.test\\.ts$' },
      to: { path: 'undici|ajv|cucumber|swagger-parser|^node:(http|https|net|tls)$' },
    },
    {
      name: 'judge-sends-nothing',
      comment: 'A recording must be judged like a live answer.',
      severity: 'error',
      from: { path: '^src/judge/', pathNot: '\\.test\\.ts$' },
      to: { path: 'undici|cucumber|^node:(http|https|net|tls|fs)' },
    },
    {
      name: 'network-only-in-run',
      comment: 'One place sends requests.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/run/' },
      to: { path: 'undici' },
    },
    {
      name: 'cucumber-only-in-run',
      comment: 'One place knows the runner.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/run/' },
      to: { path: '@cucumber/cucumber' },
    },
    {
      name: 'commander-only-in-cli',
      comment: 'Options are the business of the command line.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(cli|commands)/' },
      to: { path: 'commander' },
    },
    {
      name: 'no-dep-on-test',
      comment: 'Sources never need tests.',
      severity: 'error',
      from: { pathNot: '\\.test\\.ts$|^tests/' },
      to: { path: '\\.test\\.ts$|^tests/' },
    },
    {
      name: 'no-dev-dependency',
      comment: 'What ships needs only what is installed with it.',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'resolvable',
      comment: 'A missing module is a defect.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
