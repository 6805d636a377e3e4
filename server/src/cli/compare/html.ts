import { comparisonDocument, messagesFor, writeHtml } from '../../service/index';
import type { ComparisonReporter } from './report';

export const html: ComparisonReporter = ({ comparison, names, pathOf, whoOf }) =>
  writeHtml(
    comparisonDocument(comparison, { messages: messagesFor('en'), names, pathOf, ...(whoOf && { whoOf }) }),
  );
