import { readFileSync } from 'node:fs';
import { LIBRARY_ITEM_NAMES, type LibraryItems, parseLibraryItem } from '../../graph-schema/library-items.ts';

/** Reads and checks the library items that ship with the product. Throws with the item's name on a faulty file. */
export function loadLibrary(folder: URL = new URL('.', import.meta.url)): LibraryItems {
  const items = LIBRARY_ITEM_NAMES.map((name) => {
    const file = new URL(`${name}.json`, folder);
    try {
      return [name, parseLibraryItem(name, JSON.parse(readFileSync(file, 'utf8')))] as const;
    } catch (cause) {
      throw new Error(`The library item ${name} cannot be used.`, { cause });
    }
  });
  return Object.fromEntries(items) as unknown as LibraryItems;
}
