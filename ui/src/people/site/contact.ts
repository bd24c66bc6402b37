// What a contact on a card must be like.
import type { Contact } from '../../backend';

/** A number as people write them: digits with spaces, and little else. */
const PHONE = /^\+?[\d ()-]{5,}$/;

/** Returns the keys of what is wrong, by field; nothing for a contact that can be kept, or one emptied altogether. */
export function contactProblems(contact: Contact): { name?: string; phone?: string } {
  const { name, role, phone } = trimmed(contact);
  return {
    ...(!name && (role || phone) ? { name: 'site-contact-nameless' } : {}),
    ...(phone && !PHONE.test(phone) ? { phone: 'site-contact-phone-bad' } : {}),
  };
}

/** Returns a contact without space around its parts. */
export function trimmed({ name, role, phone }: Contact): Contact {
  return { name: name.trim(), role: role.trim(), phone: phone.trim() };
}
