// What CodeMirror is to do with an article's Markdown.
import { history, historyKeymap, standardKeymap } from '@codemirror/commands';
import { deleteMarkupBackward, insertNewlineContinueMarkupCommand, markdownLanguage } from '@codemirror/lang-markdown';
import { indentUnit, syntaxHighlighting, syntaxTree } from '@codemirror/language';
import { EditorState, Prec, type Extension, type Transaction } from '@codemirror/state';
import { EditorView, keymap, placeholder, type KeyBinding } from '@codemirror/view';
import { nested } from '../lists';
import type { Edit, Selection } from '../markdown';
import { addresses } from './addresses';
import { look, marks } from './look';

/** What the field says, and what it tells of. */
export interface Wishes {
  /** The name of the field. */
  label: string;
  /** How it is used, for screen readers. */
  hint: string;
  /** What stands in the empty field. */
  placeholder: string;
  /** CodeMirror's own words by their English ones. */
  phrases: Record<string, string>;
  /** The text after every change. */
  onwrite: (text: string) => void;
  /** Ctrl+B. */
  onbold: () => void;
  /** Two opening brackets were typed. */
  onlink: () => void;
  /** Files were pasted or dropped. */
  onfiles: (files: File[]) => void;
  /** A text was refused because the article would become too long. */
  onfull: () => void;
}

/** The longest text of an article, in bytes: 256 KiB. */
export const LONGEST_BODY = 256 * 1024;

/** Returns the extensions of the field; `hint` is the id of what describes it. */
export function extensions(wishes: Wishes, hint: string): Extension {
  const attributes = { 'aria-label': wishes.label, 'aria-describedby': hint, spellcheck: 'true', tabindex: '0' };
  return [
    history(),
    markdownLanguage,
    indentUnit.of('  '),
    syntaxHighlighting(marks),
    look,
    addresses,
    EditorView.lineWrapping,
    EditorView.contentAttributes.of(attributes),
    EditorState.phrases.of(wishes.phrases),
    placeholder(wishes.placeholder),
    Prec.high(keymap.of(keys(wishes))),
    keymap.of([...standardKeymap, ...historyKeymap]),
    EditorState.changeFilter.of((transaction) => fits(transaction, wishes.onfull)),
    EditorView.updateListener.of(({ docChanged, state, view }) => {
      if (!docChanged) return;
      view.setTabFocusMode(false);
      wishes.onwrite(state.doc.toString());
    }),
    brackets(wishes.onlink),
    files(wishes.onfiles),
  ];
}

function keys({ onbold }: Wishes): KeyBinding[] {
  const bold = () => {
    onbold();
    return true;
  };
  // After Esc the Tab key leaves the field until something is written, however slowly one presses.
  const leave = (view: EditorView) => {
    view.setTabFocusMode(true);
    return false;
  };
  return [
    { key: 'Mod-b', run: bold },
    { key: 'Escape', run: leave },
    { key: 'Enter', run: insertNewlineContinueMarkupCommand({ nonTightLists: false }) },
    { key: 'Backspace', run: deleteMarkupBackward },
    { key: 'Tab', run: (view) => edited(view, (text, selection) => nested(text, selection, 'deeper')) },
    { key: 'Shift-Tab', run: (view) => edited(view, (text, selection) => nested(text, selection, 'out')) },
  ];
}

/** Does an edit, if there is one; tells whether the key was meant for the text. */
function edited(view: EditorView, how: (text: string, selection: Selection) => Edit | undefined): boolean {
  const { doc, selection } = view.state;
  const edit = how(doc.toString(), [selection.main.from, selection.main.to]);
  if (!edit) return false;
  const { select, ...changes } = edit;
  view.dispatch({ changes, selection: { anchor: select[0], head: select[1] }, scrollIntoView: true, userEvent: 'input.indent' });
  return true;
}

/** Refuses to write on where the text would become longer than an article can be. */
function fits(transaction: Transaction, onfull: () => void): boolean {
  if (!transaction.docChanged || !transaction.isUserEvent('input')) return true;
  const { newDoc, startState } = transaction;
  // No letter takes more than three bytes for each of its units.
  if (newDoc.length * 3 <= LONGEST_BODY || newDoc.length <= startState.doc.length) return true;
  if (new TextEncoder().encode(newDoc.toString()).length <= LONGEST_BODY) return true;
  onfull();
  return false;
}

/** Listens for `[[`, but not where code is written. */
function brackets(onlink: () => void): Extension {
  return EditorView.inputHandler.of(({ state }, from, _, text) => {
    if (text !== '[' || state.sliceDoc(from - 1, from) !== '[') return false;
    // The bracket itself is written first.
    if (!/Code/.test(syntaxTree(state).resolveInner(from, -1).name)) setTimeout(onlink);
    return false;
  });
}

/** Takes files that are pasted or dropped. A table copied from a spreadsheet comes as text and as a picture: it is text. */
function files(onfiles: (files: File[]) => void): Extension {
  const take = (event: Event, data: DataTransfer | null) => {
    if (!data || data.files.length === 0 || data.types.includes('text/plain')) return false;
    event.preventDefault();
    onfiles([...data.files]);
    return true;
  };
  return EditorView.domEventHandlers({
    paste: (event) => take(event, event.clipboardData),
    dragover: (event) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    },
    drop: (event, view) => {
      if (!take(event, event.dataTransfer)) return false;
      view.dispatch({ selection: { anchor: view.posAtCoords({ x: event.clientX, y: event.clientY }, false) } });
      return true;
    },
  });
}
