export const OFFICE_SCRIPTS: string;
export const OFFICE_PAGES: string[];
export function pageDirectives(scripts?: string[]): Record<string, string[]>;
export function pagePolicy(scripts: string[], ancestors: string[]): string;
export const workerPolicy: string;
export function policyText(directives: Record<string, string[]>): string;
