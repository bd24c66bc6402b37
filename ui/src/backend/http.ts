// The backend in a browser, for development and tests: the bridge over HTTP on the same origin.
import { asCallError, type Backend } from './backend';

/** Returns the development bridge's backend. */
export function connect(): Backend {
  const events = new EventSource('/events');
  return {
    async call(name, arg) {
      const answer = await post({ name, arg }).catch((thrown: unknown) => {
        throw asCallError(thrown);
      });
      if (answer.ok) return answer.json();
      throw asCallError(await answer.json().catch(() => answer.statusText));
    },
    listen(event, handler) {
      // The stream itself also says `open` when it connects, without data.
      const heard = (message: Event) => {
        if (message instanceof MessageEvent) handler(JSON.parse(message.data || 'null'));
      };
      events.addEventListener(event, heard);
      return () => events.removeEventListener(event, heard);
    },
  };
}

function post(body: unknown): Promise<Response> {
  return fetch('/call', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}
