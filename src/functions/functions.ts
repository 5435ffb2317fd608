/// <reference types="custom-functions-runtime" />
import { abc } from './abc';
import { frequency } from './frequency';
import { FunctionError } from './function-error';
import { gradeTable } from './grade';
import { lifecycle } from './lifecycle';
import { monetary } from './monetary';
import { nextTier } from './next-tier';
import { recency } from './recency';
import { rfm } from './rfm';
import { schemeName } from './scheme';
import { score } from './score';
import { scores } from './scores';
import { segment } from './segment';
import { strategy } from './strategy';
import { tags } from './tags';
import { tier } from './tier';
import { why } from './why';

const excelError = ({ code, message }: FunctionError): CustomFunctions.Error =>
  new CustomFunctions.Error(CustomFunctions.ErrorCode[code], message);

/** Turns our errors into those that Excel shows in the cell, within a spilled range too. */
const inExcel =
  <Arguments extends unknown[], Result>(run: (...given: Arguments) => Promise<Result>) =>
  async (...given: Arguments): Promise<unknown> => {
    try {
      const result: unknown = await run(...given);
      if (!Array.isArray(result)) return result;
      return (result as unknown[][]).map((row) =>
        row.map((cell) => (cell instanceof FunctionError ? excelError(cell) : cell)),
      );
    } catch (error) {
      if (!(error instanceof FunctionError)) throw error;
      throw excelError(error);
    }
  };

CustomFunctions.associate('TIER', inExcel(tier));
CustomFunctions.associate('SEGMENT', inExcel(segment));
CustomFunctions.associate('LIFECYCLE', inExcel(lifecycle));
CustomFunctions.associate('RFM', inExcel(rfm));
CustomFunctions.associate('SCORE', inExcel(score));
CustomFunctions.associate('SCORES', inExcel(scores));
CustomFunctions.associate('TAGS', inExcel(tags));
CustomFunctions.associate('WHY', inExcel(why));
CustomFunctions.associate('NEXTTIER', inExcel(nextTier));
CustomFunctions.associate('STRATEGY', inExcel(strategy));
CustomFunctions.associate('ABC', inExcel(abc));
CustomFunctions.associate('RECENCY', inExcel(recency));
CustomFunctions.associate('FREQUENCY', inExcel(frequency));
CustomFunctions.associate('MONETARY', inExcel(monetary));
CustomFunctions.associate('GRADE', inExcel(gradeTable));
CustomFunctions.associate('SCHEME', inExcel(schemeName));
