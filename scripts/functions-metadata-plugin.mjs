import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { root } from './ensure.mjs';
import { exportsOf } from './locale-texts.mjs';

const FUNCTIONS = 'src/functions';
const ZH_TEXTS = 'src/locales/zh-CN/functions';

/**
 * Writes functions.json from the JSDoc of src/functions with Microsoft's generator, and functions.zh-CN.json beside it:
 * the generator knows one language, Excel takes one file per language. Ids and names stay as they are, because a
 * translated name breaks formulas under another display language.
 *
 * Microsoft's webpack plugin is not used: it also associates the bare functions, without our error handling.
 */
export class FunctionsMetadataPlugin {
  constructor({ localBase, base }) {
    this.rebase = (text) => text.replaceAll(localBase, base);
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tapPromise('FunctionsMetadataPlugin', async () => {
      const folder = compiler.options.output.path;
      const english = await metadata();
      await this.write(path.join(folder, 'functions.json'), english);
      await this.write(path.join(folder, 'functions.zh-CN.json'), inChinese(english, await chineseTexts()));
    });
  }

  write(file, content) {
    return writeFile(file, this.rebase(JSON.stringify(content, null, 2)));
  }
}

/** The files of the functions that Excel is told of, in the order of their names. */
export async function functionFiles() {
  const names = (await readdir(path.join(root, FUNCTIONS))).sort();
  const files = names.map((name) => path.join(root, FUNCTIONS, name));
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  return files.filter((_, index) => texts[index].includes('@customfunction'));
}

/** What Microsoft's generator reads from the JSDoc. */
export async function metadata() {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(await functionFiles());
  if (errors.length > 0) throw new Error(errors.join('\n'));
  return JSON.parse(metadataJson);
}

function inChinese(english, texts) {
  return {
    ...english,
    functions: english.functions.map((fn) => {
      const { description, parameters } = texts[fn.id] ?? {};
      if (!description) throw new Error(`${ZH_TEXTS} has no text for ${fn.id}`);
      return {
        ...fn,
        description,
        helpUrl: fn.helpUrl.replace('help.html', 'help.zh-CN.html'),
        parameters: fn.parameters.map((parameter) => {
          const own = parameters[parameter.name];
          if (!own) throw new Error(`${ZH_TEXTS} has no text for ${parameter.name} of ${fn.id}`);
          return { ...parameter, description: own };
        }),
      };
    }),
  };
}

async function chineseTexts() {
  const { functionsTexts } = await exportsOf('src/locales/functions.ts');
  return functionsTexts['zh-CN'].functions;
}
