import { createRoot } from 'react-dom/client';
import { createSession } from '../run/create-session';
import { Pane } from './pane';

void Office.onReady(() => {
  const root = document.getElementById('pane');
  if (root) createRoot(root).render(<Pane session={createSession()} />);
});
