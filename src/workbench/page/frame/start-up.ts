import { startOffice, type OfficeTheme } from '../../host/startup';
import { isToPane, type FromPane } from './pane-message';

/**
 * The first script of the pane's page in the workbench, in the place of office.js: gives the page `Office` and a
 * bridge to the host, which answers from the workbench's page. What the pane is told about Office stands in its
 * address.
 */

/** The page that holds this frame: the same port by the name that the server knows it under. */
const pageOrigin = `${location.protocol}//localhost:${location.port}`;

const tell = (message: FromPane): void => window.parent.postMessage(message, pageOrigin);

const told = new URLSearchParams(location.search);
const language = told.get('displayLanguage') ?? 'en-US';
const theme = told.get('theme');

const bridge = startOffice(window as unknown as Record<string, unknown>, {
  displayLanguage: language,
  contentLanguage: language,
  platform: told.get('platform') === 'desktop' ? 'PC' : 'OfficeOnline',
  ...(theme === null ? {} : { theme: officeTheme(theme === 'dark') }),
  send: (text) => tell({ workbench: 'host', text }),
});

Object.assign(Office.addin, {
  showAsTaskpane: () => Promise.resolve(tell({ workbench: 'visibility', visible: true })),
  hide: () => Promise.resolve(tell({ workbench: 'visibility', visible: false })),
});

window.addEventListener('message', ({ source, origin, data }) => {
  if (source === window.parent && origin === pageOrigin && isToPane(data))
    bridge.onMessageFromHost?.(data.text);
});

// A file that the add-in has no use for is for the workbench; without this the frame would show it as a page.
window.addEventListener('dragover', (event) => {
  if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
});
window.addEventListener('drop', (event) => {
  const file = event.dataTransfer?.files[0];
  if (event.defaultPrevented || file === undefined) return;
  event.preventDefault();
  tell({ workbench: 'file', file });
});

function officeTheme(dark: boolean): OfficeTheme {
  return {
    bodyBackgroundColor: dark ? '#1F1F1F' : '#FFFFFF',
    bodyForegroundColor: dark ? '#F0F0F0' : '#242424',
    controlBackgroundColor: dark ? '#292929' : '#FFFFFF',
    controlForegroundColor: dark ? '#F0F0F0' : '#242424',
    isDarkTheme: dark,
  };
}
