/** The texts of a field, one a line, blank lines left out; undefined = too many, or one is too long. */
export function linesOfText(text: string, most: number, longest: number): string[] | undefined {
  const lines = text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.length <= most && lines.every(({ length }) => length <= longest) ? lines : undefined;
}
