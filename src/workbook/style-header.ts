/** The green of our own headers: readable in print, told apart from the user's. */
const FILL = '#0F6C5C';
const TEXT = '#FFFFFF';

export function styleHeader(header: Excel.Range): void {
  header.format.font.bold = true;
  header.format.font.color = TEXT;
  header.format.fill.color = FILL;
  header.format.verticalAlignment = 'Center';
}
