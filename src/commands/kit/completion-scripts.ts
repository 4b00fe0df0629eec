/** A command as a shell completes it. */
export interface CompletedCommand {
  readonly name: string;
  readonly summary: string;
  /** Long options, such as `--url`. */
  readonly options: readonly { readonly name: string; readonly summary: string }[];
  readonly subcommands: readonly CompletedCommand[];
}

export const shells = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof shells)[number];

/** What a shell reads to complete commands, their options and the ids of Building Blocks. */
export function completionScript(
  shell: Shell,
  commands: readonly CompletedCommand[],
  buildingBlocks: readonly string[],
): string {
  if (shell === 'fish') return fishScript(commands, buildingBlocks);
  const bash = bashScript(commands, buildingBlocks);
  return shell === 'bash' ? bash : `autoload -U +X bashcompinit && bashcompinit\n${bash}`;
}

function bashScript(commands: readonly CompletedCommand[], buildingBlocks: readonly string[]): string {
  const names = commands.map(({ name }) => name).join(' ');
  const cases = commands.map((command) => `    ${command.name}) words="${wordsAfter(command, buildingBlocks)}" ;;\n`);
  return `# Completion of govstack-check; written by: govstack-check completion
_govstack_check() {
  local current="\${COMP_WORDS[COMP_CWORD]}" words
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${names}" -- "$current"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${cases.join('')}  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _govstack_check govstack-check
`;
}

/** Options of subcommands come together: a shell script that tells them apart would be longer than it is worth. */
function wordsAfter({ options, subcommands }: CompletedCommand, buildingBlocks: readonly string[]): string {
  const own = [...options, ...subcommands.flatMap((command) => command.options)].map(({ name }) => name);
  return [...new Set([...subcommands.map(({ name }) => name), ...own, ...buildingBlocks])].join(' ');
}

function fishScript(commands: readonly CompletedCommand[], buildingBlocks: readonly string[]): string {
  const lines = commands.flatMap(({ name, summary, options, subcommands }) => {
    const after = `-n '__fish_seen_subcommand_from ${name}'`;
    const all = [...options, ...subcommands.flatMap((command) => command.options)];
    return [
      `complete -c govstack-check -n __fish_use_subcommand -f -a ${name} -d ${quoted(summary)}`,
      ...subcommands.map((own) => `complete -c govstack-check ${after} -a ${own.name} -d ${quoted(own.summary)}`),
      ...all.map((own) => `complete -c govstack-check ${after} -l ${own.name.slice(2)} -d ${quoted(own.summary)}`),
      `complete -c govstack-check ${after} -a '${buildingBlocks.join(' ')}'`,
    ];
  });
  return `# Completion of govstack-check; written by: govstack-check completion\n${[...new Set(lines)].join('\n')}\n`;
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
