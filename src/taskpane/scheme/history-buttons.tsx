import { Button } from '@fluentui/react-components';
import { ArrowRedoRegular, ArrowUndoRegular } from '@fluentui/react-icons';
import type { Dispatch } from 'react';
import type { PaneAction } from '../state/pane-action';
import type { EditorState } from './editor-state';
import { useEditorTexts } from './use-editor-texts';

/** Back and forth through the edits. */
export function HistoryButtons({
  editor: { history },
  dispatch,
}: {
  editor: EditorState;
  dispatch: Dispatch<PaneAction>;
}) {
  const texts = useEditorTexts();
  return (
    <div>
      <Button
        appearance="subtle"
        size="small"
        icon={<ArrowUndoRegular />}
        aria-label={texts.undo}
        title={`${texts.undo} (Ctrl+Z)`}
        disabledFocusable={history.past.length === 0}
        onClick={() => dispatch({ type: 'schemeEdited', edit: { type: 'undone' } })}
      />
      <Button
        appearance="subtle"
        size="small"
        icon={<ArrowRedoRegular />}
        aria-label={texts.redo}
        title={`${texts.redo} (Ctrl+Y)`}
        disabledFocusable={history.future.length === 0}
        onClick={() => dispatch({ type: 'schemeEdited', edit: { type: 'redone' } })}
      />
    </div>
  );
}
