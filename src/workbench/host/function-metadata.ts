/** One function of functions.json, as Microsoft's metadata generator writes it. */
export interface FunctionMetadata {
  id: string;
  name: string;
  description?: string;
  parameters?: ParameterMetadata[];
  result?: { type?: string; dimensionality?: string };
  options?: { cancelable?: boolean; stream?: boolean; volatile?: boolean };
}

export interface ParameterMetadata {
  name: string;
  description?: string;
  type?: string;
  dimensionality?: string;
  optional?: boolean;
  repeating?: boolean;
}

/** What Univer's formula bar shows while the formula is typed. */
export function functionDescription(
  name: string,
  { description = '', parameters = [] }: FunctionMetadata,
): object {
  return {
    functionName: name,
    functionType: 15,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? '',
      example: '',
      require: parameter.optional === true ? 0 : 1,
      repeat: parameter.repeating === true ? 1 : 0,
    })),
  };
}
