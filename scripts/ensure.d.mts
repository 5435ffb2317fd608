/** Where progress is told. Default "stdout". */
export interface EnsureOptions {
  output?: 'stdout' | 'stderr';
}
export const root: string;
export function ensureInstalled(options?: EnsureOptions): void;
export function ensureBuilt(options?: EnsureOptions): void;
