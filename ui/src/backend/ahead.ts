// Asking before anyone needs the answer, so that the first view does not wait for two questions in a row.
import type { Backend } from './backend';
import type { Calls } from './bindings';

/** Asks one question at once; whoever asks the same first gets its answer, unless records changed meanwhile. */
export function askAhead<K extends keyof Calls>(backend: Backend, name: K, arg: Calls[K]['arg']): Backend {
  let ahead: Promise<unknown> | undefined;
  const forget = () => (ahead = undefined);
  const unlisten = backend.listen('changed', forget);
  ahead = backend.call(name, arg);
  ahead.catch(forget);
  return {
    ...backend,
    call(asked, arg) {
      const isAhead = String(asked) === name;
      const answer = isAhead ? ahead : undefined;
      if (isAhead) {
        forget();
        unlisten();
      }
      return (answer as ReturnType<typeof backend.call<typeof asked>> | undefined) ?? backend.call(asked, arg);
    },
  };
}
