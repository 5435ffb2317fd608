import { execFile } from 'node:child_process';
import { access, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, delimiter, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const USUAL_PLACES = [
  '/usr/lib/libreoffice/program/soffice',
  '/opt/libreoffice/program/soffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];

/** The path of LibreOffice's program, or null where it is not installed. */
export async function findLibreOffice(): Promise<string | null> {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => ['soffice', 'libreoffice', 'soffice.exe'].map((name) => join(folder, name)));
  for (const path of [...onPath, ...USUAL_PLACES]) {
    const found = await access(path).then(
      () => true,
      () => false,
    );
    if (found) return path;
  }
  return null;
}

/**
 * Converts a file with LibreOffice, a reader and writer that is not ours.
 * @param format as `--convert-to` takes it: "pdf", "fods", "xlsx", or "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"
 *   for every sheet in a file of its own.
 * @returns the path of the converted file; with several files, LibreOffice adds the sheet's name to it.
 * @throws Error when LibreOffice is not installed or gives no file.
 */
export async function convert(file: string, format: string, outDir: string): Promise<string> {
  const soffice = await findLibreOffice();
  if (soffice === null) throw new Error('LibreOffice is not installed');
  // A profile of its own: two runs at a time would wait for each other, and a user's settings would show through.
  const profile = await mkdtemp(join(tmpdir(), 'libreoffice-'));
  try {
    const { stdout, stderr } = await promisify(execFile)(
      soffice,
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        '--headless',
        '--norestore',
        '--convert-to',
        format,
        '--outdir',
        outDir,
        file,
      ],
      { timeout: 180_000 },
    );
    if (!/(convert .* -> |Writing sheet .* -> )/.test(stdout))
      throw new Error(`LibreOffice gave no file: ${stdout}${stderr}`);
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
  return join(outDir, `${basename(file, extname(file))}.${format.split(':')[0]!}`);
}
