const escape = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** =CRM.TIER(last_purchase_or_id, [orders], …) */
export const signature = ({ id, parameters }) =>
  `=CRM.${id}(${parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(', ')})`;

/** The help page of the functions in one language: what Excel opens from the formula editor. */
export function helpPage(functions, texts, locale) {
  const other = locale === 'zh-CN' ? 'help.html' : 'help.zh-CN.html';
  const suffix = locale === 'zh-CN' ? '.zh-CN' : '';
  const { help } = texts;
  const sections = functions.map((fn) => {
    const own = texts.functions[fn.id];
    const rows = fn.parameters.map(
      ({ name, optional }) =>
        `<dt><code>${name}</code>${optional ? ` (${help.optional})` : ''}</dt><dd>${escape(own.parameters[name])}</dd>`,
    );
    const examples = own.examples.map(
      ({ formula, result }) => `<dt><code>${escape(formula)}</code></dt><dd>${escape(result)}</dd>`,
    );
    return `<section id="${fn.id}">
<h2><code>${escape(signature(fn))}</code></h2>
<p>${escape(own.description)}</p>
${rows.length > 0 ? `<h3>${help.arguments}</h3><dl>${rows.join('')}</dl>` : ''}
<h3>${help.result}</h3><p>${escape(own.result)}</p>
<h3>${help.examples}</h3><dl>${examples.join('')}</dl>
${own.errors ? `<h3>${help.errors}</h3><p>${escape(own.errors)}</p>` : ''}
</section>`;
  });
  const links = functions.map(({ id }) => `<a href="#${id}">${id}</a>`).join(' · ');
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${escape(help.title)}</title>
<link rel="stylesheet" href="page.css" />
</head>
<body>
<p><a href="${other}">${help.language}</a> · <a href="support${suffix}.html">${help.support}</a> · <a href="privacy${suffix}.html">${help.privacy}</a></p>
<h1>${escape(help.title)}</h1>
<p>${escape(help.intro)}</p>
<p>${links}</p>
<h2>${help.common}</h2>
<ul>${help.commonText.map((text) => `<li>${escape(text)}</li>`).join('')}</ul>
${sections.join('\n')}
</body>
</html>
`;
}

/** The same as Markdown, for the repository. */
export function helpMarkdown(functions, texts) {
  const { help } = texts;
  const cell = (text) => text.replaceAll('|', '\\|');
  return [
    `# ${help.title}`,
    help.intro,
    'Made from the texts in `src/locales` by `npx tsx scripts/make-function-docs.ts`; the same pages, in Chinese too, are built as `help.html` and `help.zh-CN.html`.',
    `## ${help.common}`,
    help.commonText.map((text) => `- ${text}`).join('\n'),
    ...functions.map((fn) => {
      const own = texts.functions[fn.id];
      return [
        `## ${fn.id}`,
        `\`${signature(fn)}\``,
        own.description,
        ...(fn.parameters.length > 0
          ? [
              `| ${help.arguments} | |\n|---|---|\n${fn.parameters
                .map(
                  ({ name, optional }) =>
                    `| \`${name}\`${optional ? ` (${help.optional})` : ''} | ${cell(own.parameters[name])} |`,
                )
                .join('\n')}`,
            ]
          : []),
        `**${help.result}:** ${own.result}`,
        own.examples.map(({ formula, result }) => `- \`${formula}\`: ${result}`).join('\n'),
        ...(own.errors ? [`**${help.errors}:** ${own.errors}`] : []),
      ].join('\n\n');
    }),
  ]
    .join('\n\n')
    .concat('\n');
}
