import type { Draft } from '../../run/draft';
import type { PaneState } from './pane-state';

/** What of the pane's state is kept in the workbook. */
export function draftOf(state: PaneState): Draft {
  const { page, sources, sourceId, sheetByHand, mapping, mappingByHand, read } = state;
  return {
    page,
    sheetName: sources?.find(({ id }) => id === sourceId)?.sheetName ?? null,
    sheetByHand,
    mapping:
      mappingByHand && mapping && read
        ? {
            mapping,
            headers: Object.values(mapping.columns).map((column) =>
              (read.recognition.headers[column] ?? '').slice(0, 255),
            ),
          }
        : null,
    beside: state.beside
      .filter(({ offered }) => !offered)
      .flatMap(({ sourceId: id, kind }) => {
        const source = sources?.find((each) => each.id === id);
        return source ? [{ sheetName: source.sheetName, kind }] : [];
      }),
    options: state.options,
    template: state.editor.history.present.template,
    scheme: state.scheme,
    asOf: state.asOf,
    write: state.write,
  };
}
