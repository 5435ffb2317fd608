import { z } from '../scheme/zod';

const field = z.string().regex(/^[A-Za-z]{1,40}$/);
const column = z.int().min(0).max(16_383);
const header = z.string().max(255);

const savedList = z.strictObject({
  sheetId: z.string().max(200),
  sheetName: z.string().max(200),
  tableName: z
    .string()
    .max(255)
    .optional()
    .describe('The Excel table; absent = the used cells of the sheet.'),
  headerRow: z.int().min(0),
  columns: z.record(field, column),
  headers: z.record(field, header),
  key: field.optional().describe('What tells the customers apart, where the user said so.'),
  free: z.array(z.strictObject({ column, header })).max(500).optional(),
});

/** The list that was graded: where it stands and which column means what, by position and by header. */
export const gradedListSchema = savedList.extend({ kind: z.enum(['orders', 'customers']) });

/** A list used beside it. */
export const besideListSchema = savedList.extend({
  kind: z.enum(['orders', 'customers', 'feedback', 'returns']),
});

/** A list as a saved run knows it: no cell of it but the headers. */
export type SavedList = z.infer<typeof besideListSchema>;
