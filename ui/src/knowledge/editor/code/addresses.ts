// The addresses of images and articles: long, and for nobody to read. They are shown short and passed in one step.
import { RangeSet } from '@codemirror/state';
import { Decoration, EditorView, MatchDecorator, ViewPlugin, type DecorationSet, type ViewUpdate } from '@codemirror/view';

const matcher = new MatchDecorator({
  regexp: /(?<=\]\()(?:attachment:[0-9a-f]{64}|article:[0-9a-f-]{36})(?=\))/g,
  decoration: Decoration.mark({ class: 'cm-address' }),
});

class Addresses {
  shown: DecorationSet;

  constructor(view: EditorView) {
    this.shown = matcher.createDeco(view);
  }

  update(update: ViewUpdate): void {
    this.shown = matcher.updateDeco(update, this.shown);
  }
}

const plugin = ViewPlugin.fromClass(Addresses, { decorations: ({ shown }) => shown });

export const addresses = [plugin, EditorView.atomicRanges.of((view) => view.plugin(plugin)?.shown ?? RangeSet.empty)];
