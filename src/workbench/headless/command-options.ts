import { parseArgs } from 'node:util';
import { readingArguments, type ReadingArguments } from './reading-arguments';

export interface CommandOptions {
  input: string;
  output: string;
  sheet?: string;
  scheme?: string;
  template?: string;
  asOf?: string;
  /** Money and hours to divide among tiers and stages. */
  budget?: number;
  hours?: number;
  /** The summary in both languages. */
  bilingual: boolean;
  lists?: string;
  /** Repeats the run saved in the workbook; its scheme, mapping and language decide. */
  again: boolean;
  /** A JSON file. */
  intake?: string;
  reading: ReadingArguments;
  /** Keeps the run in the workbook's history. */
  history?: boolean;
  locale: CommandLocale;
  json: boolean;
  verbose: boolean;
}
export type CommandLocale = 'zh-CN' | 'en-US';

/** Why the command line cannot be read; the texts stand in src/locales. */
export interface CommandMistake {
  mistake:
    | 'needsTwoFiles'
    | 'againAlone'
    | 'unknownOption'
    | 'missingValue'
    | 'notXlsx'
    | 'notAnAmount'
    | 'unreadableReading';
  locale: CommandLocale;
  values: Record<string, string>;
}

const OPTIONS = {
  sheet: { type: 'string' },
  scheme: { type: 'string' },
  template: { type: 'string' },
  'as-of': { type: 'string' },
  budget: { type: 'string' },
  hours: { type: 'string' },
  bilingual: { type: 'boolean' },
  lists: { type: 'string' },
  again: { type: 'boolean' },
  also: { type: 'string', multiple: true },
  rules: { type: 'string' },
  columns: { type: 'string' },
  intake: { type: 'string' },
  history: { type: 'boolean' },
  locale: { type: 'string' },
  json: { type: 'boolean' },
  verbose: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** What a repeated run takes from the workbook: said once more it would be passed over. */
const SAVED_WITH_THE_RUN = [
  'sheet',
  'scheme',
  'template',
  'as-of',
  'lists',
  'also',
  'rules',
  'columns',
  'intake',
  'budget',
  'hours',
  'bilingual',
] as const;

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
  const amounts: { budget?: number; hours?: number } = {};
  for (const name of ['budget', 'hours'] as const) {
    const given = text(name);
    if (given === undefined) continue;
    const amount = amountOf(given);
    if (amount === null)
      return { mistake: 'notAnAmount', locale, values: { option: `--${name}`, value: given } };
    amounts[name] = amount;
  }
  const sheet = text('sheet');
  const scheme = text('scheme');
  const template = text('template');
  const asOf = text('as-of');
  const lists = text('lists');
  if (values.again === true) {
    const other = SAVED_WITH_THE_RUN.find((name) => values[name] !== undefined);
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
    bilingual: values.bilingual === true,
    ...amounts,
    reading,
    ...(intake === undefined ? {} : { intake }),
    ...(values.history === true ? { history: true } : {}),
    ...(sheet === undefined ? {} : { sheet }),
    ...(scheme === undefined ? {} : { scheme }),
    ...(template === undefined ? {} : { template }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(lists === undefined ? {} : { lists }),
  };
}

/** A number from 0 on, thousands parted by commas or not; null = it is none. */
function amountOf(text: string): number | null {
  if (!/^\d+(,\d{3})*(\.\d+)?$/.test(text.trim())) return null;
  const amount = Number(text.replaceAll(',', ''));
  return amount <= 1e12 ? amount : null;
}
