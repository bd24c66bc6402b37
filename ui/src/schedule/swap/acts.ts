// What can be done about a swap, and what it is called once it is done.
import type { Backend, SwapPart, SwapRow } from '../../backend';
import { t } from '../../i18n';

/** One thing that can be done about a swap. */
export interface SwapAct {
  command: SwapCommand;
  /** The words on its button. */
  label: string;
  /** The words of the message afterwards. */
  done: string;
  variant: 'plain' | 'primary' | 'quiet';
  disabled: boolean;
}

type SwapCommand = 'grant_swap' | 'refuse_swap' | 'offer_swap' | 'take_offer_back' | 'withdraw_swap';

/** The acts of each part, the main one last. */
const ACTS: Record<SwapPart, readonly SwapCommand[]> = {
  decide: ['refuse_swap', 'grant_swap'],
  offer: ['offer_swap'],
  take_back: ['take_offer_back'],
  withdraw: ['withdraw_swap'],
  watch: [],
};

const WORDS: Record<SwapCommand, { label: string; done: string }> = {
  grant_swap: { label: 'swap-grant', done: 'swap-granted' },
  refuse_swap: { label: 'swap-refuse', done: 'swap-refused' },
  offer_swap: { label: 'swap-offer', done: 'swap-offered' },
  take_offer_back: { label: 'swap-take-back', done: 'swap-taken-back' },
  withdraw_swap: { label: 'swap-withdraw', done: 'swap-withdrawn' },
};

/** Returns what I can do about a swap. A swap with someone who cannot come cannot be granted. */
export function swapActs(swap: SwapRow): SwapAct[] {
  return ACTS[swap.my_part].map((command) => ({
    command,
    label: t(WORDS[command].label),
    done: t(WORDS[command].done),
    variant: command === 'grant_swap' || command === 'offer_swap' ? 'primary' : 'plain',
    disabled: command === 'grant_swap' && swap.verdict?.is_possible !== true,
  }));
}

/** Does it. */
export function doSwapAct(backend: Backend, { id }: SwapRow, { command }: SwapAct): Promise<unknown> {
  return backend.call(`schedule.${command}`, { id });
}

/** Who asks whom, in a line. */
export function askWords({ my_part, from_name, to_name }: SwapRow): string {
  if (my_part !== 'withdraw') return t('swap-from', { person: from_name });
  return to_name ? t('swap-mine-to', { person: to_name }) : t('swap-mine');
}

/** Who would take it, in a line. */
export function takerWords({ my_part, taker_name }: SwapRow): string {
  if (my_part === 'offer') return '';
  if (my_part === 'take_back') return t('swap-offer-mine');
  if (!taker_name) return t('swap-waits');
  return t(my_part === 'decide' ? 'swap-taker' : 'swap-taker-waits', { person: taker_name });
}
