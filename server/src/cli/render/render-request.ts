import { exportFormats, type ExportFormat } from '../../protocol/export';
import type { Layout, MeetingLayout } from '../../service/index';

export const formats = Object.keys(exportFormats) as readonly ExportFormat[];
export type Format = ExportFormat;

export interface RenderRequest {
  readonly path: string;
  readonly to: Format;
  /** Of a plan, the id of the theme of which a briefing pack is wanted. */
  readonly briefing?: string;
  /** Folders of earlier plans, of which a briefing pack tells how they ended. */
  readonly earlier: readonly string[];
  /** Instead of the one that the plan names, or of what a meeting is at. */
  readonly layout?: Layout | MeetingLayout;
  /** `YYYY-MM-DD`: on which delivery is looked at. */
  readonly today: string;
  readonly withContacts: boolean;
  readonly withDiscussion: boolean;
}

/** What was made, and what of the drafts could not be put into it: a line each. */
export interface Rendered {
  readonly content: string | Uint8Array;
  readonly notices: readonly string[];
}
