// What each client's session imports, and how it waits for what a subscription tells.

export const url = `${process.env.ENTENTE_URL}/graphql`;
export const socketUrl = url.replace(/^http/, 'ws');

/** A document that brings a visit which the starting corpus does not have. */
export const DOCUMENT = {
  name: 'arrival.txt',
  text: 'TASHKENT, November 2, 2023. President of Kazakhstan Kassym-Jomart Tokayev arrived in Uzbekistan on a state visit on November 2, 2023.\n',
  source: 'https://example.org/arrival',
};
export const PAIR = ['KAZ', 'UZB'];

/** What arrives, one after another: `next()` waits for it, and fails after ten seconds. */
export function arrivals() {
  const waiting = [];
  const readers = [];
  return {
    push(value) {
      const reader = readers.shift();
      if (reader) reader(value);
      else waiting.push(value);
    },
    next() {
      if (waiting.length > 0) return Promise.resolve(waiting.shift());
      return new Promise((resolve, reject) => {
        const late = setTimeout(() => reject(new Error('Nothing arrived within ten seconds.')), 10_000);
        readers.push((value) => {
          clearTimeout(late);
          resolve(value);
        });
      });
    },
  };
}

/** The server looks for changes from when a subscription has reached it, which nothing tells the client. */
export const subscribed = () => new Promise((resolve) => setTimeout(resolve, 700));
