import { isMap, isScalar, isSeq, parseDocument } from 'yaml';

/** Writes changes as people make them: the same ones in every run. */
export function createAuthor(seed) {
  let state = seed;
  const below = (count) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * count);
  };
  return {
    write(editors, base) {
      const edits = [];
      for (let left = 1 + below(3), tries = 0; left > 0 && tries < 20; tries++) {
        const edit = editors[below(editors.length)](below);
        if (edit.change(base) === base) continue;
        if (edits.some(({ target }) => target && target === edit.target)) continue;
        edits.push(edit);
        left--;
      }
      return edits;
    },
  };
}

/** What can be changed in a draft. Each change has a target (none for layout), and works on any version of the draft. */
export function editorsOf(base) {
  const document = parseDocument(base);
  const editors = [];
  const { contents } = document;
  if (!isMap(contents) || document.errors.length > 0) return [];
  for (const path of textsIn(contents)) {
    const text = readText(document.getIn(path, true));
    for (const sentence of sentencesOf(text)) editors.push((below) => reword(path, sentence, below));
    if (text.length > 160) editors.push(wrapAnew(path), wrapAnew(path));
  }
  for (const { key } of contents.items) editors.push((below) => comment(key.value, below));
  editors.push((below) => addField(['budget', 'ogp_id', 'carried_over_from'][below(3)], below));
  editors.push((below) => setField('stage', ['initial', 'mature', 'final'][below(3)]));
  const milestones = document.get('milestones');
  if (!isSeq(milestones)) return editors;
  const ids = milestones.items
    .flatMap((item) => (isMap(item) && !item.flow ? [item.get('id')] : []))
    .filter(Boolean);
  for (const id of ids) {
    editors.push((below) => setInMilestone(id, 'due', `202${5 + below(4)}-0${1 + below(9)}-15`));
    editors.push((below) => setInMilestone(id, 'status', ['limited', 'substantial', 'complete'][below(3)]));
    editors.push((below) => addOutput(id, below));
  }
  editors.push(addMilestone, addMilestone, addMilestone);
  if (ids.length > 1) editors.push((below) => moveMilestone(ids[below(ids.length)]));
  return editors;
}

function textsIn(node, path = []) {
  if (isMap(node)) return node.items.flatMap(({ key, value }) => textsIn(value, [...path, key.value]));
  // Items of lists are not addressed: their places change.
  if (isSeq(node)) return [];
  const isText = isScalar(node) && typeof node.value === 'string' && /\s/.test(node.value.trim());
  return isText && !['title', 'tbc'].includes(path.at(-1)) ? [path] : [];
}

function sentencesOf(text) {
  return text
    .split(/(?<=[.!?]) |\n/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length > 20);
}

const additions = ['in full', 'each quarter', 'with the forum', 'free of charge', 'by law', 'from 2025 on'];

function reword(path, sentence, below) {
  const words = sentence.split(' ');
  const at = 1 + below(words.length - 1);
  const changed = [...words.slice(0, at), `(${additions[below(additions.length)]})`, ...words.slice(at)].join(
    ' ',
  );
  return {
    target: `${path.join('.')}#${sentence}`,
    change: (text) => rewrite(text, path, (before) => before.replace(sentence, changed)),
  };
}

/** An editor that breaks lines elsewhere. */
function wrapAnew(path) {
  return (below) => {
    const width = 60 + below(5) * 12;
    return { target: undefined, change: (text) => rewrite(text, path, (before) => before, width) };
  };
}

/** In a folded text a line break in what is read was an empty line; in a literal one it was only the end of a line. */
function readText({ type, value }) {
  const text = type === 'BLOCK_LITERAL' ? value.replace(/(?<!\n)\n(?!\n)/g, ' ') : value;
  return text.trim().replace(/ *\n\s*/g, '\n');
}

/** Writes an answer anew, folded, as an editor with a paragraph command does. */
function rewrite(text, path, change, width = 110) {
  const node = parseDocument(text).getIn(path, true);
  if (!isScalar(node)) return text;
  const start = node.range[0];
  const end = text.slice(0, node.range[1]).trimEnd().length;
  const line = text.lastIndexOf('\n', start) + 1;
  const indent = /^[ -]*/.exec(text.slice(line))[0].length + 2;
  const lines = change(readText(node))
    .split(/\n+/)
    .map((part) =>
      wrap(part, width - indent)
        .map((row) => ' '.repeat(indent) + row)
        .join('\n'),
    );
  return `${text.slice(0, start)}>-\n${lines.join('\n\n')}${text.slice(end)}`;
}

function wrap(text, width) {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== '' && last.length + word.length + 1 > width) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
}

function comment(key, below) {
  const text = `# ${additions[below(additions.length)]}? ask again (${below(1000)})`;
  return {
    target: undefined,
    comment: text,
    change: (draft) => draft.replace(new RegExp(`^${key}:`, 'm'), `${text}\n${key}:`),
  };
}

function addField(key, below) {
  const value = {
    budget: `${1 + below(9)} million`,
    ogp_id: `UK01${10 + below(80)}`,
    carried_over_from: `UK00${10 + below(80)}`,
  }[key];
  return setField(key, value);
}

function setField(key, value) {
  return {
    target: key,
    change: (text) =>
      new RegExp(`^${key}:`, 'm').test(text)
        ? text.replace(new RegExp(`^${key}:.*$`, 'm'), `${key}: ${value}`)
        : text.replace(/^title:/m, `${key}: ${value}\ntitle:`),
  };
}

function setInMilestone(id, key, value) {
  return {
    target: `milestones[${id}].${key}`,
    change: (text) =>
      inMilestone(text, id, (block, indent) => {
        const there = new RegExp(`^${indent}${key}:(?:.*\\n(?:${indent} +.*\\n)*)`, 'm');
        return there.test(block)
          ? block.replace(there, `${indent}${key}: ${value}\n`)
          : `${block.replace(/\n*$/, '\n')}${indent}${key}: ${value}\n${/\n\n$/.test(block) ? '\n' : ''}`;
      }),
  };
}

function addOutput(id, below) {
  const output = `Report number ${below(10_000)} on ${additions[below(additions.length)]}`;
  return {
    target: undefined,
    change: (text) =>
      inMilestone(text, id, (block, indent) =>
        new RegExp(`^${indent}outputs:\\n`, 'm').test(block)
          ? block.replace(
              new RegExp(`^(${indent}outputs:\\n(?: +[^\\n]*\\n)*?)(?=${indent}\\w|\\n|$(?![^]))`, 'm'),
              (rows) => `${rows}${indent}${dashIndent(block)}- ${output}\n`,
            )
          : block,
      ),
  };
}

function dashIndent(block) {
  const [, key = '', dash = ''] = /^( *)outputs:\n( *)-/m.exec(block) ?? [];
  return ' '.repeat(Math.max(0, dash.length - key.length));
}

function addMilestone(below) {
  const id = `new-${below(100_000)}`;
  return {
    target: undefined,
    change: (text) => {
      const all = blocks(text);
      const last = all.at(-1);
      if (!last) return text;
      const dash = /^ */.exec(last.text)[0];
      const gap = all.length > 1 && /\n\n$/.test(all[0].text) ? '\n' : '';
      const at = last.start + last.text.trimEnd().length + 1;
      return `${text.slice(0, at)}${gap}${dash}-${last.indent.slice(dash.length + 1)}id: ${id}\n${last.indent}title: Tell ${id} how it went\n${text.slice(at)}`;
    },
  };
}

function moveMilestone(id) {
  return {
    target: 'order of milestones',
    change: (text) => {
      const all = blocks(text);
      const from = all.findIndex((block) => block.id === id);
      const to = from === 0 ? 1 : from - 1;
      if (from < 0 || !all[to]) return text;
      const [a, b] = from < to ? [all[from], all[to]] : [all[to], all[from]];
      const gap = (block) => /\n*$/.exec(block.text)[0];
      return (
        text.slice(0, a.start) +
        b.text.trimEnd() +
        gap(a) +
        a.text.trimEnd() +
        gap(b) +
        text.slice(b.start + b.text.length)
      );
    },
  };
}

function inMilestone(text, id, change) {
  const block = blocks(text).find((one) => one.id === id);
  if (!block) return text;
  return (
    text.slice(0, block.start) +
    change(block.text, block.indent) +
    text.slice(block.start + block.text.length)
  );
}

/** The milestones by their lines, each with the empty lines below it. */
function blocks(text) {
  const list = /^milestones:\n(?: +.*\n|\n|(?=-)- .*\n|#.*\n)*/m.exec(text);
  if (!list) return [];
  const dash = /^( *)-( +)/m.exec(list[0]);
  if (!dash) return [];
  const found = [...list[0].matchAll(new RegExp(`^${dash[1]}- +`, 'gm'))];
  return found.map((match, i) => {
    const start = list.index + match.index;
    const end = found[i + 1] ? list.index + found[i + 1].index : list.index + list[0].length;
    const block = text.slice(start, end);
    return {
      start,
      text: block,
      indent: `${dash[1]} ${dash[2]}`,
      id: /\bid: *['"]?([\w-]+)/.exec(block)?.[1],
    };
  });
}
