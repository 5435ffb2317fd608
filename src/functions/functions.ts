/// <reference types="custom-functions-runtime" />
import { FunctionError } from './function-error';
import { tier } from './tier';

/** Turns our errors into those that Excel shows in the cell. */
const inExcel =
  <Arguments extends unknown[]>(run: (...given: Arguments) => Promise<string>) =>
  async (...given: Arguments): Promise<string> => {
    try {
      return await run(...given);
    } catch (error) {
      if (!(error instanceof FunctionError)) throw error;
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode[error.code], error.message);
    }
  };

CustomFunctions.associate('TIER', inExcel(tier));
