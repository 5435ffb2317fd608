import type { SavedRun } from '../../grading/saved-run';
import { linksFrom } from '../summaries-to-write';
import { reportTexts } from '../../locales/report';
import { summaryTexts } from '../../locales/summary';
import type { ListSheet } from '../../report/actions/list-sheet';
import type { Summary } from '../../report/summary';
import type { Changes } from '../../workbook/changes';
import type { Finish } from '../../workbook/finish-undo';
import { findOwnSheet, type OwnSheet } from '../../workbook/remove-sheet';
import { writeListSheet } from '../../workbook/write-list-sheet';
import { writeSummaries } from '../../workbook/write-summaries';
import { recordOf, type RunRecord } from './run-record';
import type { Before } from './undo-plan';

type WrittenPart = SavedRun['written'][number];
/** Where the parts of a run stand now; undefined = gone. */
export type Places = ReadonlyMap<WrittenPart, WrittenPart | undefined>;
type ReportKind = 'summary' | 'playbook' | 'list';

/** A sheet of words that the run wrote: summary, playbook or a list. */
export interface ReportSheet {
  what: ReportKind;
  part: WrittenPart;
  /** Undefined = the user has deleted it, or the run itself had nothing to tell there. */
  sheet: OwnSheet | undefined;
  /** The run took the sheet of the run before away. */
  emptied: boolean;
  /** What the run before had in its place, as far as this session knows it. */
  before: { part: WrittenPart; content: Content } | undefined;
}

type Content = { what: 'summary' | 'playbook'; summary: Summary } | { what: 'list'; list: ListSheet };

const isReport = ({ what }: WrittenPart): boolean =>
  what === 'summary' || what === 'playbook' || what === 'list';
const isSame = (one: WrittenPart, other: WrittenPart): boolean =>
  one.what === other.what && one.list === other.list;

/** The report sheets of a run; those that it left as the run before had written them are not among them. */
export async function reportSheets(
  saved: SavedRun,
  record: RunRecord | undefined,
  before: Before,
  places: Places,
): Promise<ReportSheet[]> {
  const earlier = 'saved' in before ? before.saved.written : [];
  const sheets: ReportSheet[] = [];
  for (const part of saved.written.filter(isReport)) {
    const old = earlier.find((each) => isSame(each, part));
    if (old?.sheetId === part.sheetId) continue;
    const place = places.get(part);
    const content = old && before.from === 'session' ? contentOf(before.saved, old) : undefined;
    sheets.push({
      what: part.what as ReportKind,
      part,
      sheet: place && (await findOwnSheet(place, place.address)),
      emptied: false,
      before: old && content ? { part: old, content } : undefined,
    });
  }
  for (const part of before.from === 'session' ? (record?.emptied ?? []) : []) {
    const content = 'saved' in before ? contentOf(before.saved, part) : undefined;
    if (content)
      sheets.push({ what: 'list', part, sheet: undefined, emptied: true, before: { part, content } });
  }
  return sheets;
}

/** What of the run before this run had not written anew. */
export const leftOfBefore = (saved: SavedRun, before: SavedRun): WrittenPart[] =>
  before.written.filter(
    (part) =>
      isReport(part) && saved.written.some((each) => isSame(each, part) && each.sheetId === part.sheetId),
  );

/** Whichever run of this session wrote it: the last one may have left it as it stood. */
function contentOf(run: SavedRun, part: WrittenPart): Content | undefined {
  for (let record = recordOf(run); record; record = recordOf(record.before)) {
    const { summary, playbook, lists } = record;
    const list = lists.find(({ key }) => key === part.list);
    const wrote = record.saved.written.some((each) => isSame(each, part));
    if (!wrote) return undefined;
    if (part.what === 'list' && list) return { what: 'list', list };
    if (part.what === 'summary') return { what: 'summary', summary };
    if (part.what === 'playbook' && playbook) return { what: 'playbook', summary: playbook };
  }
  return undefined;
}

async function drawAnew(part: WrittenPart, list: ListSheet, changes: Changes): Promise<WrittenPart> {
  const { sheet, address } = await writeListSheet(list, changes);
  return { ...part, ...sheet, address };
}

/** Takes the sheets away, and draws what stood in their places; gives what of the run before stands there then. */
export async function takeBackReports(
  sheets: readonly ReportSheet[],
  before: Before,
  changes: Changes,
  finish: Finish,
): Promise<WrittenPart[]> {
  const written: WrittenPart[] = [];
  const drawn: { sheet: OwnSheet; part: WrittenPart; content: Content }[] = [];
  for (const { sheet, emptied, before: old } of sheets) {
    if (emptied && old?.content.what === 'list')
      written.push(await drawAnew(old.part, old.content.list, changes));
    if (!sheet) continue;
    if (old && !sheet.shared) drawn.push({ sheet, ...old });
    else finish.sheets.push(sheet);
  }
  const { locale } = 'saved' in before ? before.saved : { locale: 'en-US' as const };
  const summaries = drawn.flatMap(({ sheet, part, content }) =>
    content.what === 'list' ? [] : [{ sheet, part, what: content.what, summary: content.summary }],
  );
  if (summaries.length > 0 && 'saved' in before) {
    const { source, written: parts } = before.saved;
    const grades = parts.filter(({ what }) => what === 'columns' || what === 'gradedSheet');
    const linkTexts = { summary: reportTexts[locale].title, playbook: summaryTexts[locale].sheet.playbook };
    const fresh = await writeSummaries(
      summaries.map(({ sheet, summary, what }) => ({
        what,
        summary,
        previous: { ...sheet },
        linkText: linkTexts[what],
      })),
      linksFrom(source.sheetName, grades, [locale]),
      changes,
    );
    finish.replace.push(...fresh.replacing);
    finish.nameTables = fresh.nameTables;
    fresh.written.forEach(({ sheet, finalName, address }, index) =>
      written.push({ ...summaries[index]!.part, sheetId: sheet.sheetId, sheetName: finalName, address }),
    );
  }
  for (const { sheet, part, content } of drawn) {
    if (content.what !== 'list') continue;
    const list = await writeListSheet(content.list, changes);
    finish.replace.push({ old: sheet, fresh: list.sheet });
    const { sheetName } = sheet;
    written.push({ ...part, sheetId: list.sheet.sheetId, sheetName, address: list.address });
  }
  return written;
}
