// The field of an article's text in tests: it stands in a shadow root, where queries of the page do not look.
import { waitFor } from '@testing-library/svelte';
import { EditorView } from '@codemirror/view';

/** Returns the field with this name once it is there. */
export function codeField(name: string): Promise<CodeProbe> {
  return waitFor(() => {
    const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    const content = roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>('[role=textbox]')]);
    const found = content.find((element) => element.getAttribute('aria-label') === name);
    const view = found && EditorView.findFromDOM(found);
    if (!found || !view) throw new Error(`no text field ${name}`);
    return new CodeProbe(found, view);
  });
}

/** What a person sees and does in the field. */
export class CodeProbe {
  constructor(
    /** What takes the keyboard. */
    readonly element: HTMLElement,
    readonly view: EditorView,
  ) {}

  get value(): string {
    return this.view.state.doc.toString();
  }

  /** Marks a part of the text, or puts the cursor somewhere. */
  select(anchor: number, head = anchor): void {
    this.view.dispatch({ selection: { anchor, head } });
  }

  /** Types a text over what is marked, letter by letter, as the platform tells CodeMirror of it. */
  type(text: string): void {
    for (const letter of text) {
      const { from, to } = this.view.state.selection.main;
      const insert = () => this.view.state.update({ ...this.view.state.replaceSelection(letter), userEvent: 'input.type' });
      const taken = this.view.state.facet(EditorView.inputHandler).some((handle) => handle(this.view, from, to, letter, insert));
      if (!taken) this.view.dispatch(insert());
    }
  }
}
