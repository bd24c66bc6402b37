// The field in which an article is written: CodeMirror within a shadow root of its own. The content security policy
// refuses style elements in the page, and in a shadow root CodeMirror constructs its style sheets instead.
import { historyField } from '@codemirror/commands';
import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { Edit, Selection } from '../markdown';
import { extensions, type Wishes } from './extensions';

/** A text with its cursor and what can be undone, for a field that is made anew. */
export type Kept = Record<string, unknown>;

const FIELDS = { history: historyField };
const HINT = 'hint';

/** The text being written. */
export class CodeText {
  #view: EditorView;
  #text: string;

  /** Makes the field within `host`, as it was `kept` if it was. */
  constructor(host: HTMLElement, text: string, wishes: Wishes, kept: Kept | undefined) {
    const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
    const onwrite = (written: string) => {
      this.#text = written;
      wishes.onwrite(written);
    };
    const config = { extensions: extensions({ ...wishes, onwrite }, HINT) };
    const state = kept ? EditorState.fromJSON(kept, config, FIELDS) : EditorState.create({ doc: text, ...config });
    this.#text = state.doc.toString();
    this.#view = new EditorView({ state, root, parent: root });
    root.append(hidden(HINT, wishes.hint));
    this.text = text;
  }

  /** What stands in the field. Another text takes its place as a step that can be undone. */
  get text(): string {
    return this.#text;
  }

  set text(text: string) {
    if (text === this.#text) return;
    this.#text = text;
    this.#view.dispatch({ changes: { from: 0, to: this.#view.state.doc.length, insert: text } });
  }

  /** Does an edit where the cursor is, and moves the keyboard there. */
  change(how: (text: string, selection: Selection) => Edit): void {
    const { from, to } = this.#view.state.selection.main;
    const { select, ...changes } = how(this.#text, [from, to]);
    const [anchor, head] = select;
    this.#view.dispatch({ changes, selection: { anchor, head }, scrollIntoView: true, userEvent: 'input' });
    this.#view.focus();
  }

  /** Moves the keyboard into the field. */
  focus(): void {
    this.#view.focus();
  }

  /** Takes the field away; returns what the next one goes on from. */
  close(): Kept {
    const kept: Kept = this.#view.state.toJSON(FIELDS);
    const { parentNode: root } = this.#view.dom;
    this.#view.destroy();
    root?.replaceChildren();
    return kept;
  }
}

/** A text within the shadow root that only describes the field: what is outside cannot be referred to. */
function hidden(id: string, text: string): HTMLElement {
  const made = document.createElement('p');
  Object.assign(made, { id, hidden: true, textContent: text });
  return made;
}
