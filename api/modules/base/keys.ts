import { randomBytes } from 'node:crypto';

/** A new opaque key of a node: 128 random bits, so that no key tells of another. */
export const newNodeKey = (): string => randomBytes(16).toString('base64url');

/**
 * A new opaque key of a link. It begins with the key of the node the link leaves, because neither store has an
 * index over the links of all kinds: this way a link is found by way of its start.
 */
export const newLinkKey = (fromKey: string): string => `${fromKey}.${randomBytes(9).toString('base64url')}`;

/** The key of the node that a link leaves; null for a key of another form. */
export const startOfLinkKey = (linkKey: string): string | null => {
  const end = linkKey.lastIndexOf('.');
  return end > 0 ? linkKey.slice(0, end) : null;
};
