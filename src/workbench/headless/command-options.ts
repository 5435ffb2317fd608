import { parseArgs } from 'node:util';
import { readingArguments, type ReadingArguments } from './reading-arguments';

export interface CommandOptions {
  input: string;
  output: string;
  sheet?: string;
  scheme?: string;
  template?: string;
  asOf?: string;
  lists?: string;
  /** Repeats the run saved in the workbook; its scheme, mapping and language decide. */
  again: boolean;
  /** A JSON file. */
  intake?: string;
  reading: ReadingArguments;
  locale: CommandLocale;
  json: boolean;
  verbose: boolean;
}
export type CommandLocale = 'zh-CN' | 'en-US';

/** Why the command line cannot be read; the texts stand in src/locales. */
export interface CommandMistake {
  mistake:
    'needsTwoFiles' | 'againAlone' | 'unknownOption' | 'missingValue' | 'notXlsx' | 'unreadableReading';
  locale: CommandLocale;
  values: Record<string, string>;
}

const OPTIONS = {
  sheet: { type: 'string' },
  scheme: { type: 'string' },
  template: { type: 'string' },
  'as-of': { type: 'string' },
  lists: { type: 'string' },
  again: { type: 'boolean' },
  also: { type: 'string', multiple: true },
  rules: { type: 'string' },
  columns: { type: 'string' },
  intake: { type: 'string' },
  locale: { type: 'string' },
  json: { type: 'boolean' },
  verbose: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Reads the command line; `environment` is the LANG of the shell. */
export function commandOptions(
  args: string[],
  environment: string,
): CommandOptions | CommandMistake | { help: true; locale: CommandLocale } {
  const { values, positionals, tokens } = parseArgs({
    args,
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const text = (name: keyof typeof OPTIONS): string | undefined => {
    const value = values[name];
    return typeof value === 'string' ? value : undefined;
  };
  const asked = text('locale') ?? environment;
  const locale: CommandLocale = /^zh/i.test(asked) ? 'zh-CN' : 'en-US';

  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(OPTIONS, token.name)
      ? OPTIONS[token.name as keyof typeof OPTIONS]
      : undefined;
    if (!option) return { mistake: 'unknownOption', locale, values: { option: token.rawName } };
    if (option.type === 'string' && (token.value === undefined || token.value.startsWith('--'))) {
      return { mistake: 'missingValue', locale, values: { option: token.rawName } };
    }
  }
  if (values.help) return { help: true, locale };
  const [input, output, ...rest] = positionals;
  if (input === undefined || output === undefined || rest.length > 0) {
    return { mistake: 'needsTwoFiles', locale, values: {} };
  }
  if (!output.toLowerCase().endsWith('.xlsx'))
    return { mistake: 'notXlsx', locale, values: { file: output } };
  const sheet = text('sheet');
  const scheme = text('scheme');
  const template = text('template');
  const asOf = text('as-of');
  const lists = text('lists');
  if (values.again === true) {
    const other = (['sheet', 'scheme', 'template', 'as-of'] as const).find(
      (name) => text(name) !== undefined,
    );
    if (other) return { mistake: 'againAlone', locale, values: { option: `--${other}` } };
  }
  const intake = text('intake');
  const also = (Array.isArray(values.also) ? values.also : []).filter((value) => typeof value === 'string');
  const reading = readingArguments(also, text('rules'), text('columns'));
  if (!reading) return { mistake: 'unreadableReading', locale, values: {} };
  return {
    input,
    output,
    locale,
    again: values.again === true,
    json: values.json === true,
    verbose: values.verbose === true,
    reading,
    ...(intake === undefined ? {} : { intake }),
    ...(sheet === undefined ? {} : { sheet }),
    ...(scheme === undefined ? {} : { scheme }),
    ...(template === undefined ? {} : { template }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(lists === undefined ? {} : { lists }),
  };
}
