import type { ArrayValueObject, BaseFunction, BaseValueObject } from '@univerjs/engine-formula';
import type { FUniver } from '@univerjs/core/facade';

export type EngineScalar = string | number | boolean | null;

/** Makes values of Univer's formula engine: here a text is a text, even where it looks like a date. */
export interface EngineValues {
  text(value: string): BaseValueObject;
  number(value: number): BaseValueObject;
  boolean(value: boolean): BaseValueObject;
  error(value: string): BaseValueObject;
  rows(values: BaseValueObject[][]): BaseValueObject;
}

interface Functions {
  getExecutor(name: string): BaseFunction | undefined;
}

interface Made<Raw> {
  create(raw: Raw): BaseValueObject;
}

/** The functions that formulas know. The facade holds them, but shows only a way to add to them. */
export const functionsOf = (api: FUniver): Functions =>
  (api.getFormula() as unknown as { _functionService: Functions })._functionService;

/**
 * The value classes of the very engine that runs here: they are taken from what its own functions return, because
 * Node and the browser load different builds of the engine and a value of another build is not recognised.
 */
export function engineValues(api: FUniver): EngineValues {
  const functions = functionsOf(api);
  const call = (name: string, ...given: BaseValueObject[]): BaseValueObject => {
    const result = functions.getExecutor(name)?.calculate(...given);
    if (!result) throw new Error(`Univer's formula engine does not know ${name}`);
    return result as BaseValueObject;
  };
  const truth = call('TRUE');
  const number = call('PI');
  const text = truth.concatenateFront(truth);
  const makeNumber = number.constructor as unknown as Made<number>;
  const rows = call('MUNIT', makeNumber.create(2)) as ArrayValueObject;
  const makeText = text.constructor as unknown as Made<string>;
  const makeBoolean = truth.constructor as unknown as Made<boolean>;
  const makeError = call('NA').constructor as unknown as Made<string>;
  const Rows = rows.constructor as new (data: object) => BaseValueObject;
  return {
    text: (value) => makeText.create(value),
    number: (value) => makeNumber.create(value),
    boolean: (value) => makeBoolean.create(value),
    error: (value) => makeError.create(value),
    rows: (values) =>
      new Rows({
        calculateValueList: values,
        rowCount: values.length,
        columnCount: values[0]?.length ?? 0,
        unitId: '',
        sheetId: '',
        row: -1,
        column: -1,
      }),
  };
}

/** A value of the engine as plain data: errors are their texts, null = an empty cell; rows for a range. */
export function plainValue(value: BaseValueObject): EngineScalar | EngineScalar[][] {
  if (!value.isArray()) return plainScalar(value);
  const rows = (value as ArrayValueObject).getArrayValue();
  return rows.map((row) => row.map((one) => plainScalar(one ?? null)));
}

function plainScalar(value: BaseValueObject | null): EngineScalar {
  if (value === null || value.isNull()) return null;
  if (value.isError()) return (value as unknown as { getErrorType(): string }).getErrorType();
  return value.getValue();
}
