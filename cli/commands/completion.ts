import { type Command, Argument } from 'commander';
import type { Cli } from '../cli';
import { HEADING } from '../headings';

type Shell = 'bash' | 'zsh' | 'fish';

/** Words that may follow a chain of commands. */
interface Place {
  readonly path: string;
  readonly words: readonly string[];
}

/** `tds completion`. */
export function addCompletionCommand(program: Command, cli: Cli): void {
  program
    .command('completion')
    .helpGroup(HEADING.administer)
    .description('completion of commands and options for your shell')
    .addArgument(new Argument('<shell>').choices(['bash', 'zsh', 'fish']))
    .addHelpText(
      'after',
      '\nSet it up:\n  bash   source <(tds completion bash)      in ~/.bashrc\n  zsh    source <(tds completion zsh)       in ~/.zshrc\n  fish   tds completion fish > ~/.config/fish/completions/tds.fish\n',
    )
    .action((shell: Shell) => cli.terminal.out(scripts[shell](placesOf(program))));
}

function placesOf(command: Command, path = ''): Place[] {
  const options = command.options.flatMap(({ long }) => (long ? [long] : []));
  const own: Place = { path, words: [...command.commands.map((inner) => inner.name()), ...options] };
  return [own, ...command.commands.flatMap((inner) => placesOf(inner, path === '' ? inner.name() : `${path} ${inner.name()}`))];
}

/** The longest chain of words before the cursor that is a command decides. */
const bash = (places: readonly Place[]): string => `# completion of tds for bash
_tds() {
  local current=\${COMP_WORDS[COMP_CWORD]} path="" words="" word
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    [[ $word == -* ]] && continue
    case "\${path:+$path }$word" in
${places
  .filter(({ path }) => path !== '')
  .map(({ path }) => `      "${path}") path="${path}" ;;`)
  .join('\n')}
    esac
  done
  case "$path" in
${places.map(({ path, words }) => `    "${path}") words="${words.join(' ')}" ;;`).join('\n')}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -F _tds tds
`;

const zsh = (places: readonly Place[]): string => `autoload -U +X bashcompinit && bashcompinit\n${bash(places)}`;

const fish = (places: readonly Place[]): string => {
  const lines = places.map(({ path, words }) => {
    const seen = path
      .split(' ')
      .filter(Boolean)
      .map((word) => `__fish_seen_subcommand_from ${word}`);
    const condition = seen.length > 0 ? seen.join('; and ') : '__fish_use_subcommand';
    return `complete -c tds -f -n '${condition}' -a '${words.join(' ')}'`;
  });
  return `# completion of tds for fish\n${lines.join('\n')}\n`;
};

const scripts: Readonly<Record<Shell, (places: readonly Place[]) => string>> = { bash, zsh, fish };
