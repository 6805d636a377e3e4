/** What the empty page is made of. */
export interface PageParts {
  /** The language of VS Code itself. */
  readonly language: string;
  /** Names the page for those who do not see it. */
  readonly label: string;
  /** Said until there is something to show. */
  readonly waiting: string;
  readonly style: string;
  readonly script: string;
  /** Must be new each time. */
  readonly nonce: string;
}

/** The empty page. What it shows comes later, as sections. It can load nothing but its own script and style. */
export function writePage({ language, label, waiting, style, script, nonce }: PageParts): string {
  const own = `'nonce-${nonce}'`;
  const rules = `default-src 'none'; script-src ${own}; style-src ${own}; base-uri 'none'; form-action 'none'`;
  return `<!DOCTYPE html>
<html lang="${escape(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${rules}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(label)}</title>
<link rel="stylesheet" nonce="${nonce}" href="${escape(style)}">
</head>
<body>
<p role="status" class="notice">${escape(waiting)}</p>
<main aria-label="${escape(label)}" aria-busy="true"></main>
<script nonce="${nonce}" src="${escape(script)}"></script>
</body>
</html>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
