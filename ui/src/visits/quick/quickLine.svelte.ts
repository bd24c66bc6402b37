// The line being written: its text and chips, how it is read, and how it is logged.
import { asCallError, draft, live, useBackend, type ChipEdits, type Logged } from '../../backend';
import { useMessages } from '../../design/messages.svelte';
import { duration } from '../../format';
import { errorWords, t } from '../../i18n';
import { keepEdits, missing, readEdits } from './edits';

/** How long typing pauses before the line is read, in milliseconds. */
const READ_AFTER_MS = 60;

/** Make it while a component starts. The text and what was set on the chips survive a crash. */
export class QuickLine {
  /** Why the line cannot be logged yet, in words; empty before someone has tried. */
  problem = $state('');
  /** The line as last asked about, a moment after typing paused. */
  asked = $state('');
  #backend = useBackend();
  #messages = useMessages();
  #line = draft('quicklog');
  #chosen = draft('quicklog:chips');
  #edits = $derived(readEdits(this.#chosen.text));
  #reading = live('visits.read_line', () => (this.asked === '' ? null : { line: this.asked, edits: this.#edits }));
  #logging = false;
  /** The line logged last, to be brought back. */
  #last = '';

  constructor() {
    $effect(() => {
      const text = this.text.trim();
      const timer = setTimeout(() => (this.asked = text), text === '' ? 0 : READ_AFTER_MS);
      return () => clearTimeout(timer);
    });
  }

  /** What stands in the field. */
  get text(): string {
    return this.#line.text;
  }

  /** Another text; what was set on the chips stays until the field is empty. */
  set text(text: string) {
    this.#line.text = text;
    this.problem = '';
    if (text.trim() === '') this.#chosen.clear();
  }

  /** Whether the text could not be kept on this computer. */
  get unsaved(): boolean {
    return this.#line.unsaved;
  }

  /** How the line is read; `undefined` before the first answer. */
  get reading() {
    return this.#reading.current;
  }

  /** Sets parts on the chips; they win over the line. */
  edit(more: ChipEdits): void {
    this.#chosen.text = keepEdits({ ...this.#edits, ...more });
    this.problem = '';
  }

  /** Brings back the line that was logged last. */
  recall(): void {
    this.text = this.#last;
  }

  /** Logs the line. Returns what is missing, if that is why it could not be logged. */
  async log(): Promise<'unit' | 'text' | undefined> {
    const line = this.text.trim();
    if (line === '' || this.#logging) return undefined;
    this.#logging = true;
    try {
      this.#logged(line, await this.#backend.call('visits.log', { line, edits: this.#edits }));
      return undefined;
    } catch (thrown) {
      const error = asCallError(thrown);
      if (error.code === 'incomplete') return await this.#findMissing(line);
      this.problem = errorWords(error);
      return undefined;
    } finally {
      this.#logging = false;
    }
  }

  #logged(line: string, { unit_name, minutes }: Logged): void {
    this.#last = line;
    // What was typed while it was being logged stays.
    if (this.text.trim() === line) this.#line.clear();
    this.#chosen.clear();
    this.problem = '';
    const words = { unit: unit_name, duration: duration(minutes) };
    this.#messages.undoable(t(unit_name ? 'quick-logged' : 'quick-logged-time', words));
  }

  async #findMissing(line: string): Promise<'unit' | 'text'> {
    const what = missing(await this.#backend.call('visits.read_line', { line, edits: this.#edits })) ?? 'text';
    this.asked = line;
    this.problem = t(what === 'unit' ? 'quick-need-unit' : 'quick-need-text');
    return what;
  }
}
