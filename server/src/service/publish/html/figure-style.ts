/** The colours of pictures. Their shapes say the same without them. */
export const figureStyle = `.timeline { display: block; width: 100%; min-width: 46rem; height: auto; color: var(--ink); }
.timeline .band, .timeline .band-bar { fill: var(--title); }
.timeline .group { fill: var(--title); }
.timeline .done { fill: var(--good); }
.timeline .most, .timeline .some { fill: var(--fair); }
.timeline .ring { fill: var(--paper); }
.timeline .unknown { stroke: var(--poor); }
.timeline .today line { stroke: var(--poor); }
.timeline .today text { fill: var(--poor); }
summary { cursor: pointer; color: var(--link); margin-bottom: 0.6rem; }
@media print {
  .timeline { min-width: 0; }
  details { display: none; }
}
@media (forced-colors: active) {
  .timeline { forced-color-adjust: none; color: CanvasText; }
  .timeline * { fill: currentcolor; stroke: none; }
  .timeline line, .timeline .tick, .timeline .ring, .timeline .unknown { fill: Canvas; stroke: currentcolor; }
}`;
