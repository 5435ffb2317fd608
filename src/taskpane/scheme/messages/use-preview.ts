import { useEffect, useState } from 'react';
import type { MessageTrial } from '../../../run/lists';
import type { PreviewRequest } from '../../../run/preview';
import type { Session } from '../../../run/session';
import { latest } from '../../latest';
import type { PaneState } from '../../state/pane-state';
import { usePreviewRequest } from '../../use-preview-request';

/** The message as a real customer would read it; null while it cannot be told: no list yet, or a text with a mistake. */
export function usePreview(
  session: Session,
  state: PaneState,
  trial: MessageTrial,
): { customer: string; text: string } | null {
  const [shown, setShown] = useState<{ customer: string; text: string } | null>(null);
  const [ask] = useState(() =>
    latest(([request, asked]: [PreviewRequest, MessageTrial]) =>
      session.lists.messagePreview(request, asked),
    ),
  );
  const request = usePreviewRequest(state);
  const key = JSON.stringify([request, trial]);
  useEffect(() => {
    const [asked, tried] = JSON.parse(key) as [PreviewRequest | null, MessageTrial];
    if (!asked) return;
    let isCurrent = true;
    void ask([asked, tried]).then(
      (answer) => {
        if (isCurrent && answer && 'text' in answer) setShown(answer);
      },
      // What cannot be graded is said where it is graded.
      () => isCurrent && setShown(null),
    );
    return () => {
      isCurrent = false;
    };
  }, [ask, key]);
  return request ? shown : null;
}
