import { announcedIn, type FilledCommitment, type FilledForm } from '../../service/index';
import type { Block, Paragraph, Row, Table, WordDocument } from '../document';
import { lineIn, linesIn } from '../reply/lines';
import {
  askedIn,
  cellsIn,
  columnOf,
  columnsIn,
  compares,
  goesOn,
  isForm,
  isMoreOf,
  type Column,
} from './cells';
import { CommitmentReader } from './commitment-reader';
import { boxOf, hintIn, isKnownLabel, labelBefore } from './find-label';
import type { Box } from './labels/labels';
import { milestoneIn } from './milestone-reader';
import { readMilestone } from './milestone-row';
import { asks, asksIn, isUnknown, nextWithWords } from './questions-around';
import { asText, from, isBold, textOf, upTo } from './paragraph-parts';

/**
 * What a form says that somebody filled in with another program: one of OGP's forms, of today or of earlier years, or a layout
 * that asks the same, as a table or as headings with text below them; one commitment, or a whole plan. Labels are known in English,
 * Spanish, French, Italian and Portuguese. Tracked changes have to be settled. A text that asks nothing has no commitments.
 */
export function readFilledForm({ blocks, notes, margins, comments }: WordDocument): FilledForm {
  const reader = new FormReader();
  reader.read(blocks);
  const { commitments, rest } = reader.end();
  const around = [...notes.values(), ...margins].flatMap(linesIn);
  const said = comments.map(({ author, blocks: text }) => `${author}: ${linesIn(text).join(' ')}`);
  return { commitments, rest: [...rest, ...around, ...said] };
}

/** A letter may have a label in it too: a commitment has a name and an answer, or several answers. */
function isCommitment({ answers, milestones }: FilledCommitment): boolean {
  const others = answers.filter(({ field }) => field !== 'title').length + Math.min(milestones.length, 1);
  return others >= (answers.some(({ field }) => field === 'title') ? 1 : 3);
}

function wordsOf({ answers, milestones, notPlaced }: FilledCommitment): readonly string[] {
  return [...answers, ...milestones.flat(), ...notPlaced].flatMap(({ label, lines }) =>
    label === '' ? lines : [label, ...lines],
  );
}

/** What is longer is a sentence, and no name and no day. */
const longestName = 120;

const sides: ReadonlySet<Box> = new Set<Box>(['government', 'civil_society', 'other']);

const ofPeopleOrTime: ReadonlySet<Box> = new Set<Box>([
  ...(['leads', 'supporting', 'government', 'civil_society', 'other', 'lead', 'stakeholders'] as const),
  ...(['period', 'start', 'end', 'due'] as const),
]);

/**
 * How sure a line has to be of being a label: in a cell, the `first` of its row most of all, or a heading it stands for itself; in the
 * middle of a text it may be words.
 */
type Standing = 'first' | 'apart' | 'in text';

class FormReader {
  readonly #ended: FilledCommitment[] = [];
  readonly #rest: string[] = [];
  #reader: CommitmentReader | undefined;
  /** The level of the heading that asks what is being answered; nothing where a table or a line asks. */
  #level: number | undefined;
  /** Columns of a form's own, below which nothing stands so far. */
  readonly #unanswered = new Set<Column>();
  /** The level of the heading that announces the commitment. */
  #announced: number | undefined;

  read(blocks: readonly Block[], standing: Standing = 'in text'): void {
    for (const [at, block] of blocks.entries()) {
      if (block.kind === 'table') this.#table(block);
      else if (block.kind === 'paragraph' && this.#isTitleAbove(block, blocks, at)) this.#announce(block);
      else if (block.kind === 'paragraph') this.#paragraph(block, standing);
    }
  }

  /** A heading right above a table that asks for all but the name of a commitment. */
  #isTitleAbove(paragraph: Paragraph, blocks: readonly Block[], at: number): boolean {
    const line = lineIn(paragraph);
    const isHigh = paragraph.heading !== undefined || isBold(paragraph);
    const isLabel = boxOf(line) !== undefined || announcedIn(line) !== undefined || milestoneIn(line);
    if (!isHigh || line === '' || line.length > longestName || isLabel) return false;
    const table = nextWithWords(blocks, at);
    if (table?.kind !== 'table' || !isForm(table)) return false;
    const asked = askedIn(table);
    const again = [...asked].filter((box) => this.#reader?.has(box));
    return asked.size >= 3 && !asked.has('title') && (!this.#reader || again.length > 1);
  }

  #announce(paragraph: Paragraph): void {
    const reader = this.#begin('title');
    reader.ask('title', '');
    reader.add(asText(paragraph));
    this.#level = paragraph.heading;
    this.#announced = paragraph.heading;
  }

  end(): FilledForm {
    this.#close();
    return { commitments: this.#ended, rest: this.#rest };
  }

  #close(): void {
    const ended = this.#reader?.end();
    this.#reader = undefined;
    if (ended && isCommitment(ended)) this.#ended.push(ended);
    else if (ended) this.#rest.push(...wordsOf(ended));
  }

  #paragraph(paragraph: Paragraph, standing: Standing): void {
    const line = lineIn(paragraph);
    if (line === '') return;
    const isApart = standing !== 'in text' || paragraph.heading !== undefined || isBold(paragraph);
    if (isApart && this.#mayAnnounce(paragraph, standing) && announcedIn(line)) {
      this.#announce(paragraph);
      return;
    }
    const step = isApart && standing !== 'apart' && paragraph.item === undefined && milestoneIn(line);
    if (step && this.#reader) {
      const { end } = step;
      const title =
        end < line.length ? from(paragraph, textOf(paragraph).length - (line.length - end)) : undefined;
      this.#reader.announceMilestone(line.slice(0, end).trim(), title && asText(title));
      this.#level = paragraph.heading;
      return;
    }
    const box = boxOf(line);
    if (box && this.#isAsked(box, line, paragraph, standing)) {
      // A value that is named below a question of earlier forms may be the answer to it.
      if (box.startsWith('analysis.') && this.#reader?.isAskedInVain) this.#add(paragraph);
      this.#ask(box, line, paragraph.heading);
      return;
    }
    const before = this.#labelOf(paragraph, isApart);
    if (before) {
      this.#ask(before.box, before.label, paragraph.heading);
      if (lineIn(before.answer) !== '') this.#add(before.answer);
      return;
    }
    const { heading } = paragraph;
    if (heading !== undefined && heading <= (this.#level ?? 9) && standing === 'in text')
      this.#leave(paragraph, heading);
    else this.#add(paragraph);
  }

  /** Where headings announce commitments, words in an answer do not. */
  #mayAnnounce({ heading }: Paragraph, standing: Standing): boolean {
    if (standing !== 'in text') return !this.#reader || this.#reader.isAskedForTitle;
    return this.#announced === undefined || (heading !== undefined && heading <= this.#announced);
  }

  #isAsked(box: Box, line: string, paragraph: Paragraph, standing: Standing): boolean {
    const isHeading = paragraph.heading !== undefined;
    // “Others” may be anybody.
    if (sides.has(box)) return standing === 'first' || isHeading || this.#reader?.isAskedForPeople === true;
    return standing !== 'in text' || isHeading || isBold(paragraph) || asks(line);
  }

  /** A label with its answer behind it, on the same line or below a break in the line. */
  #labelOf(paragraph: Paragraph, isApart: boolean) {
    const written = textOf(paragraph);
    const end = written.indexOf('\n');
    const first = end < 0 ? undefined : boxOf(written.slice(0, end));
    const found = first ? { box: first, end } : labelBefore(written);
    if (!found) return undefined;
    const label = written.slice(0, found.end);
    const isSure =
      isBold(upTo(paragraph, found.end)) ||
      (paragraph.item === undefined &&
        (first !== undefined
          ? isApart || asks(label)
          : this.#isSure(found.box, label, written.slice(found.end))));
    const answer = from(isBold(paragraph) ? asText(paragraph) : paragraph, found.end);
    return isSure ? { box: found.box, label: label.trim(), answer } : undefined;
  }

  /** In front of words of an answer may stand a word that is a label elsewhere (`Transparency: …`). */
  #isSure(box: Box, label: string, answer: string): boolean {
    if (ofPeopleOrTime.has(box)) return answer.length <= longestName && !answer.trimEnd().endsWith('.');
    if (label.trim().split(/\s+/).length > 2) return true;
    return this.#reader === undefined || this.#reader.isAskedInVain;
  }

  #ask(box: Box, label: string, level: number | undefined): void {
    if (this.#reader?.asksOfMilestone(box, label)) {
      this.#level = level;
      this.#reader.ask(box, label);
      return;
    }
    const isAgain = this.#reader?.first === box && this.#reader.has(box);
    if (box === 'title' && (this.#reader?.has('summary') || this.#reader?.has('title'))) this.#begin(box);
    else if (!this.#reader || isAgain) this.#begin(box);
    this.#level = level;
    const hint = hintIn(label);
    if (hint !== '') this.#reader?.leave(hint);
    this.#reader?.ask(box, label);
  }

  #begin(first: Box): CommitmentReader {
    this.#close();
    this.#announced = undefined;
    this.#reader = new CommitmentReader(first);
    return this.#reader;
  }

  #add(block: Block): void {
    if (this.#reader) this.#reader.add(block);
    else this.#rest.push(...linesIn([block]));
  }

  /** A heading that asks nothing ends what was asked above it, and a commitment if it stands as high as that. */
  #leave(paragraph: Paragraph, level: number): void {
    if (level <= (this.#announced ?? 0)) this.#close();
    this.#reader?.leave('');
    this.#level = level;
    this.#add(paragraph);
  }

  #table(table: Table): void {
    const isAsked = isForm(table) || this.#reader?.isInMilestone === true;
    if (!isAsked || (this.#reader && compares(table))) {
      this.#add(table);
      return;
    }
    let columns: ReadonlyMap<number, Column> | undefined;
    const asksBeside = table.rows.some((row) => asksIn(row, boxOf) !== undefined);
    for (const row of table.rows) {
      const named = columnsIn(row);
      if (named) {
        columns =
          columns && (goesOn(row) || isMoreOf(columns, named)) ? new Map([...columns, ...named]) : named;
        this.#keepOwnWords(named);
      } else if (!columns || !this.#inColumns(row, columns)) {
        columns = undefined;
        this.#leaveUnanswered();
        this.#row(row, asksBeside);
      }
    }
    this.#leaveUnanswered();
    // One row alone may be the title of what stands below it.
    if (table.rows.length > 1) this.#reader?.leave('');
  }

  /** Where questions stand beside their answers, one that nobody knows is a question all the same. */
  #row(row: Row, asksBeside: boolean): void {
    const question = asksBeside ? asksIn(row, isUnknown) : undefined;
    if (question !== undefined && this.#reader) this.#reader.leave(question);
    for (const { cell, column } of cellsIn(row))
      if (question === undefined || column > 0 || !this.#reader)
        this.read(cell.blocks, column === 0 ? 'first' : 'apart');
  }

  /** What is asked of a column in other words than are known may say something, too; what stands below it says so with it. */
  #keepOwnWords(columns: ReadonlyMap<number, Column>): void {
    this.#leaveUnanswered();
    for (const column of columns.values()) {
      if (isKnownLabel(column.label)) continue;
      if (column.box === 'former') this.#unanswered.add(column);
      else (this.#reader ?? this.#begin(column.box)).leave(column.label);
    }
  }

  #leaveUnanswered(): void {
    for (const { box, label } of this.#unanswered) (this.#reader ?? this.#begin(box)).leave(label);
    this.#unanswered.clear();
  }

  /** Answers below the names of their columns. @returns false for a row that asks something itself */
  #inColumns(row: Row, columns: ReadonlyMap<number, Column>): boolean {
    const cells = cellsIn(row).filter(({ lines }) => lines.length > 0);
    const [first] = cells;
    if (!first) return true;
    const isOne = cells.length <= 2 && boxOf(first.lines[0] ?? '') !== undefined && first.column === 0;
    if (isOne) return false;
    for (const { column } of cells) {
      const own = columnOf(column, columns);
      if (own) this.#unanswered.delete(own);
    }
    const isOfMilestones = [...columns.values()].some(({ box }) => box === 'milestone');
    const reader = this.#reader ?? this.#begin([...columns.values()][0]?.box ?? 'title');
    if (isOfMilestones) readMilestone(row, columns, reader);
    else
      for (const { cell, column } of cells) {
        const { box, label } = columnOf(column, columns) ?? { box: 'former', label: '' };
        reader.ask(box, label);
        reader.add(...cell.blocks);
      }
    return true;
  }
}
