export interface FunctionMetadata {
  id: string;
  name: string;
  parameters: { name: string; optional?: boolean }[];
}
export function functionFiles(): Promise<string[]>;
export function metadata(): Promise<{ functions: FunctionMetadata[] }>;
