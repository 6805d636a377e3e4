/** Strokes in a square of sixteen. */
const strokes = {
  bold: 'M5 3h4a2.5 2.5 0 0 1 0 5H5zm0 5h4.5a2.5 2.5 0 0 1 0 5H5z',
  italic: 'M7 3h5M4 13h5M9.5 3l-3 10',
  link: 'M7 9.5a2.5 2.5 0 0 0 3.5 0l2.5-2.5a2.5 2.5 0 0 0-3.5-3.5l-1 1M9 6.5a2.5 2.5 0 0 0-3.5 0L3 9a2.5 2.5 0 0 0 3.5 3.5l1-1',
  bullets: 'M6 4h8M6 8h8M6 12h8M2.5 4h.5M2.5 8h.5M2.5 12h.5',
  numbers: 'M7 4h7M7 8h7M7 12h7M2.5 3l1-.5v4M2 9.5h2l-2 3h2.5',
  table: 'M2 3h12v10H2zM2 6.5h12M6 3v10M10 3v10',
  addRow: 'M2 2h12v6H2zM6 2v6M10 2v6M8 10v5M5.5 12.5h5',
  addColumn: 'M2 2h6v12H2zM2 6h6M2 10h6M10 8h5M12.5 5.5v5',
  removeRow: 'M2 2h12v6H2zM6 2v6M10 2v6M5.5 12.5h5',
  removeColumn: 'M2 2h6v12H2zM2 6h6M2 10h6M10 8h5',
} as const;
export type IconName = keyof typeof strokes;

export function icon(name: IconName): SVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  svg.classList.add('icon', `icon-${name}`);
  const path = document.createElementNS(space, 'path');
  path.setAttribute('d', strokes[name]);
  svg.append(path);
  return svg;
}
