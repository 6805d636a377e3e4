const barsStyle = `.bars .is-done, .bars .is-on-track { color: var(--good); }
.bars .is-due-soon { color: var(--fair); }
.bars .is-overdue { color: var(--poor); }
.bars .is-no-evidence { color: var(--gap); }
.bars .is-done rect { fill: var(--good-tint); stroke-width: 2; }
.bars .is-due-soon rect { fill: var(--fair-tint); }
.bars .is-overdue rect { fill: var(--poor-tint); }
.bars .is-no-evidence rect { fill: var(--gap-tint); stroke-dasharray: 4 2; }`;

/** The colours of pictures. Their shapes say the same without them. */
export const figureStyle = `.timeline, .bars { display: block; width: 100%; min-width: 46rem; height: auto; color: var(--ink); }
.timeline .band, .timeline .band-bar { fill: var(--title); }
.timeline .group { fill: var(--title); }
.timeline .done { fill: var(--good); }
.timeline .most, .timeline .some { fill: var(--fair); }
.timeline .ring { fill: var(--paper); }
.timeline .unknown { stroke: var(--poor); }
.timeline .stretch { color: var(--title); }
.timeline .is-done { color: var(--good); }
.timeline .is-late { color: var(--poor); }
.timeline .day { fill: var(--title); }
.timeline .late { fill: var(--poor); }
.timeline .today line { stroke: var(--poor); }
.timeline .today text { fill: var(--poor); }
${barsStyle}
summary { cursor: pointer; color: var(--link); margin-bottom: 0.6rem; }
@media print {
  .timeline, .bars { min-width: 0; }
  details { display: none; }
}
@media (forced-colors: active) {
  .timeline, .bars { forced-color-adjust: none; color: CanvasText; }
  .bars g[class] { color: CanvasText; }
  .bars g[class] rect { fill: Canvas; }
  .timeline * { fill: currentcolor; stroke: none; }
  .timeline .stretch rect { fill: CanvasText; stroke: currentcolor; }
  .timeline .tick-mark { fill: Canvas; stroke: currentcolor; }
  .timeline line, .timeline .tick, .timeline .ring, .timeline .unknown { fill: Canvas; stroke: currentcolor; }
}`;
