import '../functions/functions';
import type { AlsoList } from '../intake/also-list';
import type { Finding } from '../intake/intake-result';
import { mappingFrom } from '../intake/suggest-mapping';
import type { ListOutcome } from '../report/actions/list-sheet';
import type { LeftSheet } from '../run/left-sheets';
import type { RunReport } from '../report/run-report';
import { createSession } from '../run/create-session';
import type { Again, Check, Written } from '../run/run-types';
import type { LiveCount } from '../run/live-formulas';
import type { Session } from '../run/session';
import type { Source } from '../run/source';
import type { WriteOptions } from '../run/write-options';
import { freeze } from '../run/freeze';
import { startFunctions } from '../run/start-functions';
import { LIST_IDS, type ListId } from '../scheme/list-ids';
import { LOCALES, type Locale } from '../scheme/local-text';
import { parseScheme } from '../scheme/parse-scheme';
import { ProblemError, type Problem } from '../scheme/problem';
import type { Scheme } from '../scheme/schema';
import { TEMPLATES } from '../scheme/templates/templates';
import { intakeOptionsOf, kindNamed, mappingWith, sourceNamed, type ReadingOptions } from './reading-options';
import { serialOf } from './serial-of';

export interface AutomationOptions extends ReadingOptions {
  /** The scheme as JSON text; the template when left out. */
  scheme?: string;
  /** One of the schemes that come with the add-in; "general" when left out. */
  template?: string;
  /** yyyy-mm-dd; the day after the newest purchase when left out. */
  asOf?: string;
  /** Money and hours to divide, in place of what the scheme says. */
  budget?: number;
  hours?: number;
  /** The summary in both languages, that of `locale` first. */
  bilingual?: boolean;
  locale: Locale;
  /** Lists to write, parted by commas, or "all"; none when left out. */
  lists?: string;
  /** The name of the sheet or Excel table; the sheet in front when left out. */
  sheet?: string;
  /** Keeps the run in the history. */
  history?: boolean;
  /** Live formulas in the columns where they give what the column says. */
  formulas?: boolean;
}

export type AutomationResult =
  | {
      ok: true;
      report: RunReport<Finding>;
      written: Written[];
      lists?: ListOutcome[];
      /** Sheets of earlier runs that this one did not write anew. */
      left: LeftSheet[];
      live?: LiveCount;
      again?: Again;
      /** What decided how the lists were read; absent when a saved run was repeated. */
      reading?: Pick<Check, 'rules' | 'lists' | 'health'>;
      timings: { step: string; seconds: number }[];
    }
  | { ok: false; problem: Problem };

/** The last run of the workbook once more, by what it saved. */
async function gradeAgain({ history }: { history?: boolean } = {}): Promise<AutomationResult> {
  const start = performance.now();
  try {
    const outcome = await createSession().gradeAgain(history ? { keepHistory: true } : {});
    return {
      ok: true,
      ...outcome,
      timings: [{ step: 'gradeAndWrite', seconds: (performance.now() - start) / 1000 }],
    };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return { ok: false, problem: error.problem };
  }
}

/** One unattended run, for `npm run grade`: the same session as the pane's, with the defaults the pane would offer. */
async function grade(options: AutomationOptions): Promise<AutomationResult> {
  const timings: { step: string; seconds: number }[] = [];
  const timed = async <T>(step: string, work: Promise<T>): Promise<T> => {
    const start = performance.now();
    try {
      return await work;
    } finally {
      timings.push({ step, seconds: (performance.now() - start) / 1000 });
    }
  };
  try {
    const scheme = withResources(schemeOf(options), options);
    const asOf = options.asOf === undefined ? undefined : serialOf(options.asOf);
    const asked = listsOf(options);
    const session = createSession();
    const sources = await session.findSources();
    const source =
      options.sheet === undefined
        ? (sources.find(({ active }) => active) ?? sources[0])
        : sourceNamed(sources, options.sheet);
    if (!source) throw new ProblemError({ code: 'sheet-not-found', place: { sheet: '' } });

    const intake = intakeOptionsOf(options);
    const { recognition } = await timed('read', session.read(source));
    const mapping = mappingWith(recognition, options.columns);
    const also = await timed('read', readAlso(session, sources, options.also ?? []));
    const { rules, lists, health } = await timed('prepare', session.check(mapping, intake, { also }));
    const request = {
      mapping,
      also,
      options: intake,
      scheme,
      locale: options.locale,
      ...writeOf(options, asked),
      ...(asOf === undefined ? {} : { asOf }),
    };
    const outcome = await timed('gradeAndWrite', session.grade(request));
    if (options.columns) await session.remember(source.id, mapping);
    return { ok: true, ...outcome, reading: { rules, lists, health }, timings };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return { ok: false, problem: error.problem };
  }
}

async function readAlso(
  session: Session,
  sources: readonly Source[],
  also: NonNullable<ReadingOptions['also']>,
): Promise<AlsoList[]> {
  const lists: AlsoList[] = [];
  for (const { sheet, kind } of also) {
    const source = sourceNamed(sources, sheet);
    const { recognition } = await session.readBeside(
      source,
      kind === undefined ? undefined : kindNamed(kind),
    );
    lists.push({ slot: source.id, mapping: mappingFrom(recognition) });
  }
  return lists;
}

function schemeOf({ scheme, template = 'general' }: AutomationOptions): Scheme {
  if (scheme !== undefined) return parseScheme(scheme);
  const found = Object.entries(TEMPLATES).find(([id]) => id === template);
  if (!found)
    throw new ProblemError({ code: 'option-unknown', details: { option: `--template ${template}` } });
  return found[1];
}

function withResources(scheme: Scheme, { budget, hours }: AutomationOptions): Scheme {
  const { allocation } = scheme;
  return {
    ...scheme,
    allocation: {
      ...allocation,
      budget: { ...allocation.budget, total: budget ?? allocation.budget.total },
      hours: { ...allocation.hours, total: hours ?? allocation.hours.total },
    },
  };
}

function writeOf(
  { locale, bilingual = false, history = false, formulas = false }: AutomationOptions,
  lists: ListId[] | undefined,
): { write: WriteOptions } {
  const languages = [locale, ...LOCALES.filter((one) => one !== locale)];
  return {
    write: {
      ...(bilingual ? { summaryOptions: { languages } } : {}),
      ...(formulas ? { formulas } : {}),
      ...(history ? { keepHistory: true } : {}),
      ...(lists ? { lists } : {}),
    },
  };
}

/** The lists named on a command line, in their own order. */
function listsOf({ lists }: AutomationOptions): ListId[] | undefined {
  if (lists === undefined) return undefined;
  if (lists === 'all') return [...LIST_IDS];
  const named = lists.split(',').map((name) => name.trim());
  const unknown = named.find((name) => !LIST_IDS.some((id) => id === name));
  if (unknown !== undefined) {
    throw new ProblemError({ code: 'option-unknown', details: { option: `--lists ${unknown}` } });
  }
  return LIST_IDS.filter((id) => named.includes(id));
}

export interface Automation {
  grade: typeof grade;
  gradeAgain: typeof gradeAgain;
  /** The pane's own session, for whoever wants more than one unattended run. */
  createSession: typeof createSession;
  /** Call first: formulas of an opened workbook answer by its saved run. */
  start: typeof startFunctions;
  /** Turns CRM formulas into their values. */
  freeze: typeof freeze;
}
declare global {
  /** What a host without a pane calls; set by the built automation.js. */
  var crmTier: Automation | undefined;
}
globalThis.crmTier = { grade, gradeAgain, createSession, start: startFunctions, freeze };
