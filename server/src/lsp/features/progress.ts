import {
  progressChangedNotification,
  progressRequest,
  type PlanProgressInfo,
  type ProgressResult,
  type TextRange,
  type ThemeProgressInfo,
} from '../../protocol/index';
import { createProgressReader, type PlanProgress, type Span, type ThemeProgress } from '../../service/index';
import { debounce } from '../changes';
import type { Feature } from './feature';

/** How far the plans are, for a view of them all. */
export const progress: Feature = {
  capabilities: {},
  answer({ connection, guard, whenRead, plans, changes, timings, clientUri, today, atEnd }) {
    const reader = createProgressReader(plans, today);
    /** What the editor knows. Nobody is told of changes who has never asked. */
    let known: readonly PlanProgress[] | undefined;

    const tell = guard(progressChangedNotification, undefined, async () => {
      const now = reader.read();
      if (!known || now === known) return;
      known = now;
      await connection.sendNotification(progressChangedNotification);
    });
    const later = debounce(timings.settle, () => void tell());
    changes.onTold(() => {
      if (known) later.soon();
    });
    atEnd(() => later.cancel());

    connection.onRequest<ProgressResult, unknown>(
      progressRequest,
      whenRead(progressRequest, [], (): ProgressResult => {
        known = reader.read();
        return known.map((plan) => toPlanInfo(plan, clientUri));
      }),
    );
  },
};

type ClientUri = (uri: string) => string;

function toPlanInfo({ uri, span, themes, ...plan }: PlanProgress, clientUri: ClientUri): PlanProgressInfo {
  return {
    ...plan,
    ...(uri !== undefined && { uri: clientUri(uri) }),
    range: toRange(span),
    themes: themes.map((theme) => toThemeInfo(theme, clientUri)),
  };
}

function toThemeInfo(
  { span, commitments, ...theme }: ThemeProgress,
  clientUri: ClientUri,
): ThemeProgressInfo {
  return {
    ...theme,
    range: toRange(span),
    commitments: commitments.map(({ uri, span, milestones, ...commitment }) => ({
      ...commitment,
      uri: clientUri(uri),
      range: toRange(span),
      milestones: milestones.map(({ span: at, ...milestone }) => ({ ...milestone, range: toRange(at) })),
    })),
  };
}

function toRange({ start, end }: Span): TextRange {
  return {
    start: { line: start.line, character: start.column },
    end: { line: end.line, character: end.column },
  };
}
