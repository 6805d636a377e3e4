/** Words found in a text. */
export interface Found {
  readonly index: number;
  readonly text: string;
}
