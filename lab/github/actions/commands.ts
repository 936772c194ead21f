/** A `::error …::` line as it shows on the run and in the changed files. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly title?: string;
  readonly file?: string;
  readonly line?: number;
  readonly endLine?: number;
  readonly column?: number;
}

export interface Commands {
  readonly annotations: readonly Annotation[];
  /** Values of `::add-mask::`. */
  readonly masks: readonly string[];
}

const COMMAND = /^\s*::([a-z-]+)(?: ([^:]*(?::(?!:)[^:]*)*))?::(.*)$/i;

const unescapeData = (text: string) => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
const unescapeProperty = (text: string) => unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','));

function propertiesOf(text: string): Map<string, string> {
  const pairs = text.split(',').filter((each) => each.includes('='));
  return new Map(
    pairs.map((each) => [each.slice(0, each.indexOf('=')).trim(), unescapeProperty(each.slice(each.indexOf('=') + 1))]),
  );
}

function annotationOf(level: Annotation['level'], properties: ReadonlyMap<string, string>, data: string): Annotation {
  const number = (name: string) => {
    const value = properties.get(name);
    return value === undefined ? undefined : Number(value);
  };
  const [title, file, line, endLine, column] = [
    properties.get('title'),
    properties.get('file'),
    number('line'),
    number('endLine'),
    number('col'),
  ];
  return {
    level,
    message: unescapeData(data),
    ...(title === undefined ? {} : { title }),
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { line }),
    ...(endLine === undefined ? {} : { endLine }),
    ...(column === undefined ? {} : { column }),
  };
}

/** Reads the workflow commands in what a step printed; between `::stop-commands::x` and `::x::` there are none. */
export function parseCommands(output: string): Commands {
  const annotations: Annotation[] = [];
  const masks: string[] = [];
  let stopped: string | undefined;
  for (const line of output.split(/\r?\n/)) {
    const [, name = '', properties = '', data = ''] = COMMAND.exec(line) ?? [];
    const command = name.toLowerCase();
    if (stopped !== undefined) {
      if (line.trim() === `::${stopped}::`) stopped = undefined;
    } else if (command === 'stop-commands') stopped = data;
    else if (command === 'add-mask') masks.push(unescapeData(data));
    else if (command === 'error' || command === 'warning' || command === 'notice')
      annotations.push(annotationOf(command, propertiesOf(properties), data));
  }
  return { annotations, masks };
}

/**
 * Reads a file that a step wrote for the runner: `name=value` lines and `name<<delimiter` blocks.
 * @throws Error as the runner does, for a block that does not end and a line that is neither.
 */
export function parseKeyValues(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (equals !== -1 && (heredoc === -1 || equals < heredoc)) {
      values[line.slice(0, equals)] = line.slice(equals + 1);
      continue;
    }
    if (heredoc === -1) throw new Error(`Invalid format '${line}'`);
    const delimiter = line.slice(heredoc + 2);
    const end = lines.indexOf(delimiter, at + 1);
    if (end === -1) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
    values[line.slice(0, heredoc)] = lines.slice(at + 1, end).join('\n');
    at = end;
  }
  return values;
}
