// Who may do what in a space: people by role, by provider or one by one, as options to choose and as words.
import type { Duty, Members, SpaceList, SpaceRow } from '../../backend';
import { t, tag } from '../../i18n';
import { ROLES } from '../editor/fields';

/** What a person may do in a space, from nothing to all. */
const DUTIES: readonly Duty[] = ['none', 'read', 'work', 'edit', 'approve'];

/** Some people as an option in a list. */
export interface MembersOption {
  value: string;
  label: string;
  detail?: string;
}

/** Those who can be named: the people and the providers that are here. */
type Known = Pick<SpaceList, 'people' | 'providers'>;

/** Tells whether one may do less by one duty than by another. */
export function isLess(one: Duty, other: Duty): boolean {
  return DUTIES.indexOf(one) < DUTIES.indexOf(other);
}

/** Returns the key by which some people stand in a list of options. */
export function keyOf({ role, provider, person }: Members): string {
  // Who works in a provider's queue holds the role by that.
  const named = provider && role === 'provider' ? null : role;
  return JSON.stringify([named ?? null, provider ?? null, person ?? null]);
}

/** Returns whom the keys stand for; a key that is none stands for nobody. */
export function membersOf(keys: readonly string[], of: readonly Members[]): Members[] {
  return keys.flatMap((key) => of.filter((members) => keyOf(members) === key).slice(0, 1));
}

/** Returns everyone who can be named, those whom the space names in another way included. */
export function namable(known: Known, named: readonly Members[]): Members[] {
  const all: Members[] = [
    ...ROLES.map((role) => ({ role, provider: null, person: null })),
    ...known.providers.map((provider) => ({ role: 'provider' as const, provider, person: null })),
    ...known.people.map(({ id }) => ({ role: null, provider: null, person: id })),
  ];
  // What is named goes first, so that it stays as it was written.
  const once = new Map([...named, ...all].map((members) => [keyOf(members), members] as const).toReversed());
  const order = new Map([...all, ...named].map((members, at) => [keyOf(members), at] as const).toReversed());
  return [...once].sort(([one], [other]) => (order.get(one) ?? 0) - (order.get(other) ?? 0)).map(([, members]) => members);
}

/** Returns some people as options. */
export function memberOptions(all: readonly Members[], known: Known): MembersOption[] {
  return all.map((members) => {
    const title = known.people.find(({ id }) => id === members.person)?.title;
    return { value: keyOf(members), label: memberWords(members, known), ...(title ? { detail: title } : {}) };
  });
}

/** `digarit`, `Meita (palveluntuottaja)`, `Aino Saimaranta`. */
export function memberWords({ role, provider, person }: Members, known: Known): string {
  const name = person && (known.people.find(({ id }) => id === person)?.name ?? t('members-unknown'));
  const house = provider && t('members-of-provider', { name: provider.charAt(0).toLocaleUpperCase(tag()) + provider.slice(1) });
  const held = role && !(house && role === 'provider') && t(`members-${role}`);
  return [name, house, held].filter((word) => word).join(', ');
}

/** Who reads, who writes and who publishes: a sentence each, with those who may do most last. */
export function whoWords({ readers, editors, approvers }: Pick<SpaceRow, 'readers' | 'editors' | 'approvers'>, known: Known): string[] {
  const list = new Intl.ListFormat(tag(), { type: 'conjunction' });
  const sentence = (key: string, members: readonly Members[]) => {
    const who = list.format(members.map((one) => memberWords(one, known)));
    const single = members.length === 1 && members[0] && (members[0].person ?? members[0].provider) !== null;
    return t(key, { who: who.charAt(0).toLocaleUpperCase(tag()) + who.slice(1), count: single ? 1 : 2 });
  };
  return [
    readers.length === 0 ? t('space-all-read') : sentence('space-some-read', readers),
    ...(editors.length > 0 ? [sentence('space-some-edit', editors)] : []),
    approvers.length > 0 ? sentence('space-some-approve', approvers) : t('space-none-approve'),
  ];
}
