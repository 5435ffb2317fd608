import type { Locale } from './locale';

/** A button of the add-in, as its manifest says it in one language. */
export interface AddinButton {
  label: string;
  tip: string;
  /** Path of the picture on this server. */
  icon: string;
  /** The action that the shared runtime associates; "" for a menu. */
  action: string;
  /** The entries of a menu. */
  items: AddinButton[];
}

export interface Shortcut {
  action: string;
  /** Such as "Ctrl+Alt+Shift+G". */
  keys: string;
}

/** What an add-in puts beside Excel's own buttons. */
export interface AddinCommands {
  tab: string;
  groups: { label: string; buttons: AddinButton[] }[];
  /** Entries of the menu of a cell. */
  cellMenu: AddinButton[];
  shortcuts: Shortcut[];
}

const NONE: AddinCommands = { tab: '', groups: [], cellMenu: [], shortcuts: [] };

/** Reads the commands from the manifest that the add-in ships; none where it has no such file. */
export async function addinCommands(locale: Locale): Promise<AddinCommands> {
  const [manifest, shortcuts] = await Promise.all([fetched('/manifest.xml'), fetched('/shortcuts.json')]);
  if (manifest === null) return NONE;
  const xml = new DOMParser().parseFromString(manifest, 'application/xml');
  return { ...commandsIn(xml, locale), shortcuts: shortcutsIn(shortcuts) };
}

function commandsIn(xml: Document, locale: Locale): Omit<AddinCommands, 'shortcuts'> {
  const resources = new Map(
    [...xml.querySelectorAll('Resources *[id]')].map((element) => [element.id, element] as const),
  );
  const resource = (parent: Element, name: string): string => {
    const id = child(parent, name)?.getAttribute('resid') ?? '';
    const element = resources.get(id);
    const own = element && [...element.children].find((each) => each.getAttribute('Locale') === locale);
    return own?.getAttribute('Value') ?? element?.getAttribute('DefaultValue') ?? '';
  };
  const button = (control: Element): AddinButton => {
    const tip = child(control, 'Supertip');
    const image = [...(child(control, 'Icon')?.children ?? [])].find(
      (each) => each.getAttribute('size') === '32',
    );
    const address = resources.get(image?.getAttribute('resid') ?? '')?.getAttribute('DefaultValue') ?? '';
    return {
      label: resource(control, 'Label'),
      tip: tip ? resource(tip, 'Description') : '',
      icon: address === '' ? '' : `/assets/${address.split('/').at(-1)}`,
      action: control.querySelector(':scope > Action > FunctionName')?.textContent ?? '',
      items: [...(child(control, 'Items')?.children ?? [])].map(button),
    };
  };
  const controls = (parent: Element): AddinButton[] =>
    [...parent.children].filter(({ localName }) => localName === 'Control').map(button);
  const tab = xml.querySelector('CustomTab');
  const menu = xml.querySelector('OfficeMenu[id="ContextMenuCell"]');
  return {
    tab: tab ? resource(tab, 'Label') : '',
    groups: [...(tab?.children ?? [])]
      .filter(({ localName }) => localName === 'Group')
      .map((group) => ({ label: resource(group, 'Label'), buttons: controls(group) })),
    cellMenu: menu ? controls(menu) : [],
  };
}

const child = (parent: Element, name: string): Element | undefined =>
  [...parent.children].find(({ localName }) => localName === name);

function shortcutsIn(text: string | null): Shortcut[] {
  if (text === null) return [];
  const { shortcuts } = JSON.parse(text) as { shortcuts: { action: string; key: { default: string } }[] };
  return shortcuts.map(({ action, key }) => ({ action, keys: key.default }));
}

async function fetched(path: string): Promise<string | null> {
  const response = await fetch(path).catch(() => null);
  return response?.ok ? response.text() : null;
}

/** Whether a key press is a shortcut, by the letter that is printed on the key. */
export function isPressed(
  { keys }: Shortcut,
  { ctrlKey, altKey, shiftKey, metaKey, code }: KeyboardEvent,
): boolean {
  const parts = keys.split('+').map((part) => part.toLowerCase());
  const letter = parts.at(-1)?.toUpperCase();
  return (
    !metaKey &&
    parts.includes('ctrl') === ctrlKey &&
    parts.includes('alt') === altKey &&
    parts.includes('shift') === shiftKey &&
    code === `Key${letter}`
  );
}
