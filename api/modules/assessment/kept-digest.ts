import type { GraphStore } from '../../store/graph-store.ts';
import { newNodeKey } from '../base/keys.ts';
import { addPart, find, partsOf } from './assessment-shelf.ts';
import { pack, unpack } from './packed.ts';

/**
 * What was worked out of an issue under a name, or what `make` works out of it. Frozen issues never change, so it is
 * made once for good: unpacking the graph and the scores of a large mission takes half a second, this a few
 * milliseconds. Made twice at the same moment it is the same twice.
 */
export async function keptDigest(
  store: GraphStore,
  of: { assessmentKey: string; name: string },
  make: () => Promise<string>,
): Promise<string> {
  const { assessmentKey, name } = of;
  const kept = await store.read((tx) => partsOf(tx, 'AssessmentDigest', assessmentKey));
  const known = kept.find((each) => each.name === name);
  if (known) return (await unpack(known.text)).toString('utf8');
  const text = await make();
  const packed = await pack(text);
  await store.write(async (tx) => {
    // Deleted meanwhile, with its mission: nothing of it is left behind.
    if (await find(tx, assessmentKey)) {
      await addPart(tx, 'AssessmentDigest', { key: newNodeKey(), assessmentKey, name, text: packed });
    }
  });
  return text;
}
