/** Keys that neither Excel nor the browsers use for themselves. */
const KEYS = {
  gradeAgain: { default: 'Ctrl+Alt+Shift+G', mac: 'Command+Option+Shift+G' },
  summary: { default: 'Ctrl+Alt+Shift+U', mac: 'Command+Option+Shift+U' },
  why: { default: 'Ctrl+Alt+Shift+Y', mac: 'Command+Option+Shift+Y' },
  freezeSelection: { default: 'Ctrl+Alt+Shift+V', mac: 'Command+Option+Shift+V' },
};

/** The shortcuts file that Office reads by the manifest's ExtendedOverrides, with the actions' names in each language. */
export const shortcutsFile = (labels) => ({
  actions: Object.keys(KEYS).map((id) => ({ id, type: 'ExecuteFunction', name: `\${resource.${id}}` })),
  shortcuts: Object.entries(KEYS).map(([action, key]) => ({ action, key })),
  resources: Object.fromEntries(
    Object.entries(labels).map(([locale, own]) => [
      locale === 'en-US' ? 'default' : locale.toLowerCase(),
      Object.fromEntries(
        Object.keys(KEYS).map((id) => [id, { value: own[id], comment: 'Name of an action' }]),
      ),
    ]),
  ),
});

/** The manifest that also tells Office of the shortcuts; the public schemas do not know this element. */
export const withShortcuts = (manifest, base) =>
  manifest.replace(
    '</VersionOverrides>\n',
    `</VersionOverrides>\n  <ExtendedOverrides Url="${base}/shortcuts.json"/>\n`,
  );
