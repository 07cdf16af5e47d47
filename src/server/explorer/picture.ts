import { type Html, html } from '../html';
import type { NamedNode, Neighbourhood } from './answers';
import { address } from './asked';
import { type Point, placesOf } from './layout';
import { nodeName } from './node-name';
import { words } from './words';

/** Characters of a line, of which a picture has room for two below a node; the whole name shows when it is pointed at. */
const LINE = 22;
const LINE_HEIGHT = 12;
const MARGIN = { x: 80, y: 45 };
const RADIUS = { centre: 14, other: 9 };

/** A drawing of nodes and what links them, the first in the middle; each node leads to the picture around itself, the first to its page. */
export function picture(
  { nodes, links }: Pick<Neighbourhood, 'nodes' | 'links'>,
  asOf: string | undefined,
): Html {
  const drawn = links.filter(({ from, to }) => from.id !== to.id);
  const places = placesOf(
    nodes.map(({ id }) => id),
    drawn.map(({ from, to }) => [from.id, to.id]),
  );
  const at = (id: string): Point => places.get(id) ?? { x: 0, y: 0 };
  return html`<svg class="picture" viewBox="${viewBox([...places.values()])}" role="img" aria-label="What is linked to what; the same stands below as text">
    <g class="links">${drawn.map((link) => line(at(link.from.id), at(link.to.id), words(link.relationship)))}</g>
    ${nodes.map((node, index) => mark(node, at(node.id), index === 0, asOf))}
  </svg>`;
}

function line(from: Point, to: Point, relationship: string): Html {
  return html`<line x1="${units(from.x)}" y1="${units(from.y)}" x2="${units(to.x)}" y2="${units(to.y)}"><title>${relationship}</title></line>`;
}

function mark(node: NamedNode, { x, y }: Point, centre: boolean, asOf: string | undefined): Html {
  const { id, __typename } = node;
  const name = nodeName(node);
  const radius = centre ? RADIUS.centre : RADIUS.other;
  return html`<a href="${address(centre ? 'node' : 'around', { id, asOf })}" class="${centre ? 'thing centre' : 'thing'}" data-kind="${__typename}" transform="translate(${units(x)} ${units(y)})">
      <title>${__typename}: ${name}</title><circle r="${radius}"/>${linesOf(name).map((text, index) => html`<text y="${radius + LINE_HEIGHT * (index + 1)}">${text}</text>`)}
    </a>`;
}

/** A name in two lines at most. One that is longer keeps its end where that is a fact's day. */
function linesOf(name: string): readonly string[] {
  const first = cutAtWord(name);
  const rest = name.slice(first.length).trim();
  if (rest.length <= LINE) return rest === '' ? [first] : [first, rest];
  const day = /\d{4}(?:-\d\d){0,2}$/.exec(rest)?.[0];
  return [first, day ? `… ${day}` : `${rest.slice(0, LINE - 1).trimEnd()}…`];
}

/** So many whole words as one line has room for; of a longer word what it has room for. */
function cutAtWord(name: string): string {
  if (name.length <= LINE) return name;
  const space = name.lastIndexOf(' ', LINE);
  return name.slice(0, space > 0 ? space : LINE);
}

function viewBox(places: readonly Point[]): string {
  const [left, right] = [Math.min(...places.map(({ x }) => x)), Math.max(...places.map(({ x }) => x))];
  const [top, bottom] = [Math.min(...places.map(({ y }) => y)), Math.max(...places.map(({ y }) => y))];
  return [left - MARGIN.x, top - MARGIN.y, right - left + 2 * MARGIN.x, bottom - top + 2 * MARGIN.y]
    .map(units)
    .join(' ');
}

function units(value: number): string {
  return value.toFixed(1);
}
