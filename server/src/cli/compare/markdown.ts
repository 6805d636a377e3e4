import { comparisonDocument, messagesFor, writeMarkdown } from '../../service/index';
import type { ComparisonReporter } from './report';

export const markdown: ComparisonReporter = ({ comparison, names, pathOf }) =>
  writeMarkdown(comparisonDocument(comparison, { say: messagesFor('en'), names, pathOf }));
