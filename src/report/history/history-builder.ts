import { HISTORY_ROW_REASONS, type HistoryRowReason, type HistoryRun, type RunHistory } from './run-history';
import type { HistoryColumn } from './history-columns';
import { isSerialDay } from './run-day';

type CellValue = string | number | boolean;
type Places = Partial<Record<HistoryColumn, number>>;

const EXAMPLES = 5;
const MOST_TIERS = 10;
/** 1 minute in days: two times of one run may differ by what a file format rounds away. */
const SAME_TIME = 1 / 1440;

interface Row {
  at: number;
  run: number;
  ranAt: number;
  asOf: number;
  scheme: string;
  version: number;
  customer: number;
  rank: number;
  tier: string;
  stage: number;
  amount: number;
  score: number;
}

/**
 * Puts the rows of the history sheet together to runs. Anyone may have edited them: a row that does not fit is set
 * aside with its reason, and the others are used.
 * @param places where the columns stand; `run`, `customerId`, `tier` and `rank` are needed
 * @param wording tiers and stages in the language wanted, by what the sheet may say; others stay as they are
 */
export class HistoryBuilder {
  private readonly ids: string[] = [];
  private readonly names: string[] = [];
  private readonly codes = new Map<string, number>();
  private readonly stages: string[] = [];
  private readonly stageCodes = new Map<string, number>();
  private readonly rows: Row[] = [];
  private readonly aside = new Map<HistoryRowReason, { rows: number; examples: number[] }>();

  constructor(
    private readonly places: Places,
    private readonly wording: ReadonlyMap<string, string> = new Map(),
  ) {}

  /** @param firstRow counted from the first row below the headers */
  addRows(firstRow: number, values: readonly (readonly CellValue[])[]): void {
    values.forEach((cells, offset) => {
      if (cells.some((cell) => cell !== '')) this.addRow(firstRow + offset, cells);
    });
  }

  build(): RunHistory {
    const byRun = new Map<number, Row[]>();
    for (const row of this.rows) {
      const rows = byRun.get(row.run);
      if (rows) rows.push(row);
      else byRun.set(row.run, [row]);
    }
    const runs = [...byRun.entries()]
      .sort(([one], [other]) => one - other)
      .flatMap(([, rows]) => this.runOf(rows) ?? []);
    return {
      ids: this.ids,
      names: this.names,
      stages: this.stages,
      runs,
      setAside: HISTORY_ROW_REASONS.flatMap((reason) => {
        const found = this.aside.get(reason);
        return found ? [{ reason, ...found, examples: found.examples.sort((a, b) => a - b) }] : [];
      }),
    };
  }

  private addRow(at: number, cells: readonly CellValue[]): void {
    const cell = (id: HistoryColumn): CellValue => cells[this.places[id] ?? -1] ?? '';
    const run = cell('run');
    if (!isWhole(run, 1, 1e9)) return this.setAside(at, 'no-run');
    const id = String(cell('customerId')).trim();
    if (id === '') return this.setAside(at, 'no-customer');
    const rank = cell('rank');
    const tier = String(cell('tier')).trim();
    if (tier === '' || !isWhole(rank, 1, MOST_TIERS)) return this.setAside(at, 'no-tier');
    const [ranAt, asOf] = (['ranAt', 'asOf'] as const).map((column) => dayOf(cell(column)));
    const [version, amount, score] = (['version', 'amount', 'score'] as const).map((column) =>
      numberOf(cell(column)),
    );
    if ([ranAt, asOf, version, amount, score].includes(undefined)) return this.setAside(at, 'no-number');
    this.rows.push({
      at,
      run,
      ranAt: ranAt ?? Number.NaN,
      asOf: asOf ?? Number.NaN,
      scheme: String(cell('scheme')).trim(),
      version: version ?? Number.NaN,
      customer: this.customerOf(id, String(cell('name')).trim()),
      rank,
      tier: this.worded(tier),
      stage: this.stageOf(String(cell('stage')).trim()),
      amount: amount ?? Number.NaN,
      score: score ?? Number.NaN,
    });
  }

  /** The rows that agree on when and by which scheme the run was made; the few that do not were edited. */
  private runOf(all: Row[]): HistoryRun | undefined {
    const head = mostCommon(all, ({ ranAt, asOf, scheme, version }) =>
      JSON.stringify([Math.round(ranAt / SAME_TIME), asOf, scheme, version]),
    );
    const agrees = (row: Row, group: Set<Row>, reason: HistoryRowReason): boolean => {
      if (!group.has(row)) this.setAside(row.at, reason);
      return group.has(row);
    };
    const same = all.filter((row) => agrees(row, head, 'run-differs'));
    const tiers: (string | undefined)[] = [];
    const agreed: Row[] = [];
    for (let rank = 1; rank <= MOST_TIERS; rank++) {
      const ofRank = same.filter((row) => row.rank === rank);
      if (ofRank.length === 0) continue;
      const named = mostCommon(ofRank, ({ tier }) => tier);
      tiers[rank - 1] = [...named][0]?.tier;
      agreed.push(...ofRank.filter((row) => agrees(row, named, 'tier-differs')));
    }
    const seen = new Set<number>();
    const used = agreed
      .sort((one, other) => one.at - other.at)
      .filter(({ at, customer }) => {
        const isNew = !seen.has(customer);
        if (!isNew) this.setAside(at, 'customer-twice');
        seen.add(customer);
        return isNew;
      });
    const [first] = used;
    if (!first) return undefined;
    return {
      number: first.run,
      ranAt: first.ranAt,
      asOf: first.asOf,
      scheme: first.scheme,
      version: first.version,
      tiers: Array.from(tiers),
      customer: Int32Array.from(used, (row) => row.customer),
      rank: Uint8Array.from(used, (row) => row.rank),
      stage: Int32Array.from(used, (row) => row.stage),
      amount: Float64Array.from(used, (row) => row.amount),
      score: Float64Array.from(used, (row) => row.score),
    };
  }

  private setAside(row: number, reason: HistoryRowReason): void {
    const found = this.aside.get(reason) ?? { rows: 0, examples: [] };
    found.rows += 1;
    if (found.examples.length < EXAMPLES) found.examples.push(row + 1);
    this.aside.set(reason, found);
  }

  /** The newest name of a customer is the one that is shown. */
  private customerOf(id: string, name: string): number {
    const known = this.codes.get(id);
    const code = known ?? this.ids.push(id) - 1;
    if (known === undefined) this.codes.set(id, code);
    if (name !== '' || known === undefined) this.names[code] = name === '' ? id : name;
    return code;
  }

  private stageOf(text: string): number {
    if (text === '') return -1;
    const stage = this.worded(text);
    const known = this.stageCodes.get(stage);
    if (known !== undefined) return known;
    const code = this.stages.push(stage) - 1;
    this.stageCodes.set(stage, code);
    return code;
  }

  private worded(text: string): string {
    return this.wording.get(text) ?? text;
  }
}

const isWhole = (value: CellValue, least: number, most: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;

/** NaN for a blank cell, undefined for what is no number. */
function numberOf(cell: CellValue): number | undefined {
  if (cell === '') return Number.NaN;
  return typeof cell === 'number' ? cell : undefined;
}

/** As `numberOf`; undefined also for a number that is no day. */
function dayOf(cell: CellValue): number | undefined {
  const day = numberOf(cell);
  return day === undefined || Number.isNaN(day) || isSerialDay(day) ? day : undefined;
}

/** The items whose value occurs most often; of equally frequent values the one that comes first. */
function mostCommon<Item>(items: readonly Item[], valueOf: (item: Item) => string): Set<Item> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const value = valueOf(item);
    const group = groups.get(value);
    if (group) group.push(item);
    else groups.set(value, [item]);
  }
  let most: Item[] = [];
  for (const group of groups.values()) if (group.length > most.length) most = group;
  return new Set(most);
}
