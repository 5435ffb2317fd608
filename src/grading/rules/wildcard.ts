/** `*` any text, `?` one character, `~*` `~?` `~~` the characters themselves; the pattern covers the whole text. */
export function wildcard(pattern: string): (text: string) => boolean {
  const parts: { kind: 'one' | 'any' | 'text'; text: string }[] = [];
  const characters = [...pattern];
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at] ?? '';
    const next = characters[at + 1];
    if (character === '~' && (next === '*' || next === '?' || next === '~')) {
      parts.push({ kind: 'text', text: next });
      at += 1;
    } else if (character === '*') parts.push({ kind: 'any', text: '' });
    else parts.push({ kind: character === '?' ? 'one' : 'text', text: character });
  }
  // Only the last star is ever taken back, so that no pattern takes more than length x length steps.
  return (text) => {
    const letters = [...text];
    let part = 0;
    let star = -1;
    let resume = 0;
    let at = 0;
    while (at < letters.length) {
      const current = parts[part];
      if (current?.kind === 'any') {
        star = part++;
        resume = at;
      } else if (current && (current.kind === 'one' || current.text === letters[at])) {
        part++;
        at++;
      } else if (star >= 0) {
        part = star + 1;
        at = ++resume;
      } else return false;
    }
    while (parts[part]?.kind === 'any') part++;
    return part === parts.length;
  };
}
