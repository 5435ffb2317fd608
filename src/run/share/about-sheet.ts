import type { SavedRun } from '../../grading/saved-run';
import { message } from '../../locales/message';
import { shareTexts } from '../../locales/share';
import { PERSONAL_KINDS, type CopyCell, type CopySheet, type PersonalKind } from '../../share/copy-content';
import type { CopyRequest } from './masked-copy';

interface About {
  request: CopyRequest;
  run: SavedRun | null;
  preparedAt: Date;
  masked: readonly { kind: PersonalKind }[];
  hasScheme: boolean;
  /** The scheme may be called after a customer. */
  maskText: (text: string) => string;
}

/** The first sheet of a copy: who made it and when, where its grades come from, what was masked and left out. */
export function aboutSheet({ request, run, preparedAt, masked, hasScheme, maskText }: About): CopySheet {
  const { locale, kinds, preparedBy } = request;
  const texts = shareTexts[locale].about;
  const day = (time: Date): string =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(time);
  const counts = (kind: PersonalKind): number => masked.filter((each) => each.kind === kind).length;
  const maskedText = PERSONAL_KINDS.filter((kind) => kinds.includes(kind))
    .map((kind) =>
      kind === 'text' ? texts.kinds.text : message(locale, texts.kinds[kind], { count: counts(kind) }),
    )
    .join(texts.separator);
  const cells: CopyCell[][] = [
    [texts.title, ''],
    [texts.preparedBy, preparedBy],
    [texts.preparedAt, day(preparedAt)],
    ...(run ? [[texts.scheme, maskText(run.scheme.name[locale])]] : []),
    ...(run?.ranAt ? [[texts.graded, day(new Date(run.ranAt))]] : []),
    [texts.masked, maskedText === '' ? texts.nothingMasked : maskedText],
    [texts.leftOut, texts.leftOutText],
    [texts.goOn, hasScheme ? texts.goOnText : texts.noScheme],
  ];
  return {
    name: texts.sheetName,
    cells,
    formats: [],
    widths: [160, 420],
    looks: [{ row: 0, bold: true, size: 16, color: '#0F6C5C' }],
    headerRow: null,
    ours: 'all',
    lists: [],
  };
}
