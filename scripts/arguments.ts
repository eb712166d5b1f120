import { parseArgs } from 'node:util';
import { nearest } from '../src/core/model/nearest.ts';
import { type OptionName, options, type Values, type Words } from './options.ts';
import { sayOwnFaults } from './own-faults.ts';

/** What a command takes; `operands` are the words that stand without a name, all of them required. */
export type Command<Name extends OptionName> = {
  name: string;
  summary: Words;
  options: readonly Name[];
  operands?: readonly Words[];
  /** A last word that may be left out. */
  optionalOperand?: Words;
};

/** `given` names the options that were written out, apart from those at their default. */
type Read<Name extends OptionName> = { values: Values<Name>; operands: string[]; given: ReadonlySet<string> };

/** The arguments of a command, or the fault in them, or the help that was asked for. */
export function argumentsIn<Name extends OptionName>(
  command: Command<Name>,
  argv: readonly string[],
): Read<Name> | { fault: string } | { help: string } {
  const names = command.options as readonly string[];
  const language = languageIn(argv);
  const given = new Map<string, string>();
  const operands: string[] = [];
  for (const token of tokensIn(argv, names)) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') {
      operands.push(token.value);
      continue;
    }
    if (token.rawName === '--help' || token.rawName === '-h') return { help: helpFor(command, language) };
    const fault = faultIn(token, names, given);
    if (fault) return { fault: fault[language] };
    given.set(token.name, token.value ?? '');
  }
  const fault = faultInOperands(operands, command.operands ?? [], command.optionalOperand ? 1 : 0);
  return fault
    ? { fault: fault[language] }
    : { values: valuesOf<Name>(command.options, given), operands, given: new Set(given.keys()) };
}

/** The words of a command line, told apart. What is wrong with them is ours to say, in the language that they ask for. */
function tokensIn(argv: readonly string[], names: readonly string[]) {
  const config = Object.fromEntries(
    names.map((name) => [name, { type: isFlag(name) ? 'boolean' : 'string' } as const]),
  );
  const { tokens } = parseArgs({
    args: [...argv],
    options: config,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  return tokens;
}

const isFlag = (name: string): boolean => options[name as OptionName].placeholder === '';

type OptionToken = { name: string; rawName: string; value: string | undefined; inlineValue: boolean | undefined };

function faultIn(
  { name, rawName, value, inlineValue }: OptionToken,
  names: readonly string[],
  given: Map<string, string>,
): Words | undefined {
  if (!names.includes(name) || !rawName.startsWith('--')) {
    const near = nearest(name, names);
    return {
      zh: `没有 ${rawName} 这个选项。${near ? `是不是 --${near}？` : ''}`,
      en: `There is no option ${rawName}.${near ? ` Did you mean --${near}?` : ''}`,
    };
  }
  const { wants, read, placeholder } = options[name as OptionName];
  if (given.has(name)) return { zh: `${rawName} 写了两次，请只留一个。`, en: `${rawName} is given twice; keep one.` };
  if (isFlag(name)) {
    return value === undefined ? undefined : { zh: `${rawName} 后面不写值。`, en: `${rawName} takes no value.` };
  }
  if (value === undefined || (!inlineValue && value.startsWith('-'))) {
    return {
      zh: `${rawName} 后面少了值（${wants.zh}）：${rawName} ${placeholder}`,
      en: `${rawName} lacks its value: ${rawName} ${placeholder}`,
    };
  }
  if (read(value) !== undefined) return undefined;
  return {
    zh: `${rawName} 的值应当是：${wants.zh}；不能是“${value}”。`,
    en: `${rawName} must be ${wants.en}, not "${value}".`,
  };
}

function faultInOperands(operands: readonly string[], wanted: readonly Words[], optional: number): Words | undefined {
  const extra = operands[wanted.length + optional];
  if (extra !== undefined) {
    // Without the lone --, npm keeps `--content` for itself and hands us the folder alone.
    return {
      zh: `不明白“${extra}”。选项以 -- 开头，并且都写在一个单独的 -- 后面。`,
      en: `Nothing is expected at "${extra}". Options begin with --, and stand after a lone --.`,
    };
  }
  const missing = wanted[operands.length];
  return missing && { zh: `少了${missing.zh}。`, en: `${missing.en} is missing.` };
}

function valuesOf<Name extends OptionName>(names: readonly Name[], given: Map<string, string>): Values<Name> {
  const value = (name: Name) => {
    const text = given.get(name);
    return text === undefined ? options[name].fallback : options[name].read(text);
  };
  return Object.fromEntries(names.map((name) => [name, value(name)])) as Values<Name>;
}

/** The language of the messages, known before the arguments are: a fault in them has to be said in it. */
export function languageIn(argv: readonly string[]): keyof Words {
  const isEnglish = argv.some((word, at) => word === '--lang=en' || (word === '--lang' && argv[at + 1] === 'en'));
  return isEnglish ? 'en' : 'zh';
}

function helpFor<Name extends OptionName>(command: Command<Name>, language: keyof Words): string {
  const rows = command.options.map((name): [string, string] => [
    `--${name} ${options[name].placeholder}`.trimEnd(),
    options[name].says[language],
  ]);
  const width = Math.max(...rows.map(([left]) => left.length), 6);
  const required = (command.operands ?? []).map((operand) => ` <${operand[language]}>`).join('');
  const operands = required + (command.optionalOperand ? ` [${command.optionalOperand[language]}]` : '');
  return [
    command.summary[language],
    '',
    `  npm run ${command.name} --${operands}${rows.length > 0 ? (language === 'zh' ? ' [选项]' : ' [options]') : ''}`,
    '',
    ...[...rows, ['--help', language === 'zh' ? '显示这一页' : 'shows this page']].map(
      ([left = '', right = '']) => `  ${left.padEnd(width)}  ${right}`,
    ),
  ].join('\n');
}

/** Reads the arguments of the running command; prints and exits when there is help to give (0) or a fault to say (2). */
export function readArguments<Name extends OptionName>(
  command: Command<Name>,
  argv: readonly string[] = process.argv.slice(2),
): Read<Name> {
  sayOwnFaults(languageIn(argv));
  const read = argumentsIn(command, argv);
  if ('values' in read) return read;
  if ('help' in read) {
    process.stdout.write(`${read.help}\n`);
    process.exit(0);
  }
  const more = { zh: `用法见：npm run ${command.name} -- --help`, en: `See: npm run ${command.name} -- --help` };
  process.stderr.write(`${read.fault}\n${more[languageIn(argv)]}\n`);
  process.exit(2);
}
