export function functionFiles(): Promise<string[]>;
