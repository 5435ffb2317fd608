import { mappingFrom } from '../../src/intake/suggest-mapping';
import type { WriteOptions } from '../../src/run/write-options';
import type { ProblemError } from '../../src/scheme/problem';
import { TEMPLATES } from '../../src/scheme/templates/templates';
import type { openAddin } from './open-addin';

/** A run as the pane starts one, by default with columns and no summary: undefined = graded, otherwise why not. */
export async function gradeColumns(
  { session }: Pick<Awaited<ReturnType<typeof openAddin>>, 'session'>,
  write: WriteOptions = { summary: false },
): Promise<string | undefined> {
  try {
    const [source] = await session.findSources();
    const { recognition } = await session.read(source!);
    await session.grade({
      mapping: mappingFrom(recognition),
      options: { leaveOutCancelled: true },
      scheme: TEMPLATES.general,
      locale: 'en-US',
      write,
    });
    return undefined;
  } catch (error) {
    const { problem } = error as Partial<ProblemError>;
    if (problem) return problem.code;
    throw error;
  }
}
