import { type Html, html } from '../html';

/** A field of a form in which a day can be chosen. */
export function dayField(name: string, label: string, value = ''): Html {
  return html`<label>${label} <input type="date" name="${name}" value="${value}"></label>`;
}
