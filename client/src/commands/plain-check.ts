/**
 * The page about a check, for somebody who fills in a form: what was found as its heading, why it matters and what to do;
 * nothing about levels, and nothing that is typed into the text of a file.
 */
export function writePlainCheck(page: string): string {
  const [head = '', ...sections] = page.split(/^(?=## )/m);
  const [, found = ''] = head.split(/\n{2,}/);
  const wanted = sections.filter((section) => /^## (Why it matters|What to do)$/m.test(section));
  const text = wanted
    .join('')
    .replaceAll(/\[([^[\]]*)\]\((?!https?:)[^()]*\)/g, '$1')
    .replaceAll(/^```\w*\n([^]*?)^```$/gm, (_, example: string) => plainExample(example));
  return `# ${found.replace(/\.$/, '')}\n\n${text}`.replaceAll(/`([^`\n]+)`/g, '$1');
}

/** An example as a form would have it: the names of the questions with what is answered, line by line. */
function plainExample(example: string): string {
  const lines = example.split('\n').flatMap((line) => {
    const text = line.replace(/^[\s-]*/, '');
    const [, name, answer = ''] = /^([a-z_]+):(?: (.*))?$/.exec(text) ?? [];
    if (name === 'id') return [];
    if (name === undefined) return text === '' || text.startsWith('#') ? [] : [plainAnswer(text)];
    const label = nameCheck(name.replaceAll('_', '-'));
    const said = plainAnswer(answer.trim());
    return [said === '' ? `**${label}**` : `${label}: ${said}`];
  });
  return lines.map((line) => `> ${line}`).join('  \n');
}

function plainAnswer(answer: string): string {
  if (answer === '[]') return '(nothing)';
  const [said = ''] = answer.split(' #', 1);
  const bare = /^[[{]/.test(said) && /[\]}]$/.test(said) ? said.slice(1, -1).trim() : said;
  if (bare.startsWith('tbc:')) return `not decided yet (${bare.slice('tbc:'.length).trim()})`;
  return bare
    .replace(/^[|>][-+]?$/, '')
    .replaceAll(/\b[a-z_]+: /g, (name) => name.replace(':', ''))
    .replace(/^(["'])(.*)\1$/, '$2');
}

/** As a name of the page, which VS Code shows in its tab. */
export function nameCheck(rule: string): string {
  const words = rule.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
