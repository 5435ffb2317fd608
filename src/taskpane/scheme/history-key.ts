interface KeyPress {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  altKey: boolean;
}

/** Which way through the history a key press asks for, as in Excel: Ctrl+Z back, Ctrl+Y or Ctrl+Shift+Z forth. */
export function historyKey({
  key,
  ctrlKey,
  metaKey,
  shiftKey,
  altKey,
}: KeyPress): 'undone' | 'redone' | undefined {
  if (altKey || !(ctrlKey || metaKey)) return undefined;
  const letter = key.toLowerCase();
  if (letter === 'y' && !shiftKey) return 'redone';
  if (letter === 'z') return shiftKey ? 'redone' : 'undone';
  return undefined;
}
