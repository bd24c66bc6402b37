// How the field looks: by the window's tokens, which reach into it.
import { HighlightStyle } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

export const look = EditorView.theme({
  '&': {
    boxSizing: 'border-box',
    height: '100%',
    border: 'var(--hairline) solid var(--line-strong)',
    borderRadius: 'var(--radius-m)',
    background: 'var(--surface)',
    color: 'var(--text)',
    fontSize: 'var(--text-body)',
  },
  '&:hover': { borderColor: 'var(--text)' },
  '&.cm-focused': { outline: 'var(--focus-width) solid var(--focus)' },
  '.cm-scroller': { fontFamily: 'inherit', lineHeight: 'inherit' },
  '.cm-content': { padding: 'var(--space-s) 0', caretColor: 'var(--text)' },
  '.cm-line': { padding: '0 var(--space-s)' },
  '.cm-address': {
    display: 'inline-block',
    maxWidth: '7em',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    verticalAlign: 'bottom',
    whiteSpace: 'nowrap',
  },
  '.cm-placeholder': { color: 'var(--text-quiet)' },
});

const quiet = { color: 'var(--text-quiet)' };
const strong = { fontWeight: 'var(--weight-strong)' };

export const marks = HighlightStyle.define([
  { tag: tags.heading, ...strong },
  { tag: [tags.heading1, tags.heading2], ...strong, fontSize: 'var(--text-lead)' },
  { tag: tags.strong, ...strong },
  { tag: tags.emphasis, fontStyle: 'italic' },
  { tag: tags.strikethrough, textDecoration: 'line-through' },
  { tag: tags.link, color: 'var(--accent)' },
  { tag: tags.monospace, fontFamily: 'var(--font-mono)', fontSize: '0.9em' },
  { tag: [tags.processingInstruction, tags.url, tags.quote, tags.contentSeparator, tags.labelName], ...quiet },
]);
