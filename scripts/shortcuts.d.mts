export function shortcutsFile(labels: Record<string, Record<string, string>>): {
  actions: { id: string; type: string; name: string }[];
  shortcuts: { action: string; key: { default: string; mac: string } }[];
  resources: Record<string, Record<string, { value: string; comment: string }>>;
};
export function withShortcuts(manifest: string, base: string): string;
