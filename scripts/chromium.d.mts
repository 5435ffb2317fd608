export const chromiumArguments: readonly string[];
export function ensureChromium(): Promise<string>;
