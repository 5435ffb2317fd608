/** `npm run grade`: one workbook in, one graded workbook out, with the built add-in and without a browser. */
import { access, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { changesInText } from '../../locales/customer-changes';
import { gradeCommandTexts, problemLines } from '../../locales/grade-command';
import { lossText } from '../../locales/loss-text';
import { leftSheetsText } from '../../locales/outcome';
import { setAsideText } from '../../locales/set-aside-text';
import { message } from '../../locales/message';
import { FileError } from '../files/file-error';
import { CommandFailure } from './command-failure';
import { commandOptions, type CommandOptions } from './command-options';
import { gradeFile } from './grade-file';

const BAD_INPUT = 1;
const OUR_FAULT = 2;

const options = commandOptions(process.argv.slice(2), process.env.LC_ALL || process.env.LANG || '');
const texts = gradeCommandTexts(options.locale);

if ('help' in options) {
  console.log(texts.help);
} else if ('mistake' in options) {
  console.error(message(options.locale, texts[options.mistake], options.values));
  process.exitCode = BAD_INPUT;
} else {
  process.exitCode = await run(options);
}
// The worker and the formula engine keep timers: the answer is given, so leave.
process.exit();

async function run(command: CommandOptions): Promise<number> {
  const { locale } = command;
  try {
    const bytes = await readInput(command.input);
    const scheme =
      command.scheme === undefined ? undefined : (await readInput(command.scheme)).toString('utf8');
    const intake =
      command.intake === undefined ? undefined : (await readInput(command.intake)).toString('utf8');
    const { report, saved, losses } = await gradeFile(bytes, path.basename(command.input), {
      locale,
      again: command.again,
      ...command.reading,
      ...(intake === undefined ? {} : { intake }),
      ...(command.history ? { history: true } : {}),
      ...(scheme === undefined ? {} : { scheme }),
      ...(command.template === undefined ? {} : { template: command.template }),
      ...(command.asOf === undefined ? {} : { asOf: command.asOf }),
      ...(command.lists === undefined ? {} : { lists: command.lists }),
      ...(command.sheet === undefined ? {} : { sheet: command.sheet }),
      ...(command.budget === undefined ? {} : { budget: command.budget }),
      ...(command.hours === undefined ? {} : { hours: command.hours }),
      ...(command.bilingual ? { bilingual: true } : {}),
    });
    await writeOutput(command.output, saved);
    const lossLine = lossText(locale, losses);
    if (lossLine !== null) console.error(lossLine);

    if (command.json) console.log(JSON.stringify(report, null, 2));
    else console.log(inWords(report, command));
    if (command.verbose) for (const line of timingLines(report.timings, locale)) console.error(line);
    return 0;
  } catch (error) {
    if (error instanceof CommandFailure) {
      console.error(problemLines(locale, error.problem));
      return BAD_INPUT;
    }
    if (error instanceof FileError) {
      const code = error.code === 'file-empty' ? 'sheet-empty' : error.code;
      console.error(problemLines(locale, { code, details: { file: command.input } }));
      return BAD_INPUT;
    }
    console.error(texts.ourFault);
    console.error(error);
    return OUR_FAULT;
  }
}

async function readInput(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch {
    throw new CommandFailure({ code: 'file-not-found', details: { file } });
  }
}

async function writeOutput(file: string, bytes: Uint8Array): Promise<void> {
  try {
    await access(path.dirname(path.resolve(file)));
    await writeFile(file, bytes);
  } catch {
    throw new CommandFailure({ code: 'file-not-written', details: { file } });
  }
}

type Report = Awaited<ReturnType<typeof gradeFile>>['report'];

function inWords(report: Report, { locale, output }: CommandOptions): string {
  const money = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 3 });
  const say = (template: string, values: Record<string, string | number>): string =>
    message(locale, template, values);
  const hasRevenue = report.revenue === null ? 'no' : 'yes';
  return [
    say(texts.graded, {
      customers: report.customers,
      hasOrders: report.orders === null ? 'no' : 'yes',
      orders: report.orders ?? 0,
      hasRevenue,
      revenue: money.format(report.revenue ?? 0),
      hasDay: report.asOf === null ? 'no' : 'yes',
      asOf: report.asOf ?? '',
    }),
    ...report.tiers.map(({ name, customers, revenue }) =>
      say(texts.tier, { name, customers, hasRevenue, revenue: money.format(revenue) }),
    ),
    ...report.setAside.map(({ reason, rows }) =>
      say(texts.setAside, { rows, reason: setAsideText(locale, reason) }),
    ),
    ...(report.lists ?? []).map(({ text }) => text),
    ...(report.left ? [leftSheetsText(locale, report.left)] : []),
    ...(report.again ? [say(texts.again, changesInText(report.again.customers))] : []),
    say(texts.saved, { file: output }),
  ].join('\n');
}

function timingLines(timings: Report['timings'], locale: CommandOptions['locale']): string[] {
  const seconds = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return timings.map(({ step, seconds: time }) =>
    message(locale, texts.step, {
      step: texts.steps[step as keyof typeof texts.steps] ?? step,
      seconds: seconds.format(time),
    }),
  );
}
