/**
 * The page about a check, for somebody who fills in a form: what was found as its heading, why it matters and what to do;
 * nothing about levels, and nothing that is typed into the text of a file.
 */
export function writePlainCheck(page: string): string {
  const [head = '', ...sections] = page.split(/^(?=## )/m);
  const [, found = ''] = head.split(/\n{2,}/);
  const wanted = sections.filter((section) => /^## (Why it matters|What to do)$/m.test(section));
  const text = wanted.join('').replaceAll(/\[([^[\]]*)\]\((?!https?:)[^()]*\)/g, '$1');
  return `# ${found.replace(/\.$/, '')}\n\n${text}`;
}

/** As a name of the page, which VS Code shows in its tab. */
export function nameCheck(rule: string): string {
  const words = rule.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
