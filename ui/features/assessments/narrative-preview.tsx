import { type Inline, type NarrativeBlock, parseNarrative, plainOf } from '../../../graph-schema/narrative.ts';
import styles from './work.module.css';

/** A narrative as its readers will have it. The text becomes a tree and never markup. */
export function NarrativePreview({ source }: { source: string }) {
  return (
    <div className={styles.preview}>
      {parseNarrative(source).map((block, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: drawn anew from the text each time
        <BlockPreview key={i} block={block} />
      ))}
    </div>
  );
}

function BlockPreview({ block }: { block: NarrativeBlock }) {
  switch (block.type) {
    case 'heading': {
      const Heading = block.level === 1 ? 'h4' : 'h5';
      return (
        <Heading>
          <Pieces pieces={block.text} />
        </Heading>
      );
    }
    case 'paragraph':
      return (
        <p>
          <Pieces pieces={block.text} />
        </p>
      );
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List>
          {block.items.map((item, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <li key={i}>
              <Pieces pieces={item} />
            </li>
          ))}
        </List>
      );
    }
    case 'table':
      return (
        <table>
          <thead>
            <tr>
              {block.head.map((cell, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: as above
                <th key={i} scope="col">
                  {plainOf(cell)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((row, r) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: as above
              <tr key={r}>
                {row.map((cell, c) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: as above
                  <td key={c}>
                    <Pieces pieces={cell} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
  }
}

function Pieces({ pieces }: { pieces: readonly Inline[] }) {
  return (
    <>
      {pieces.map(({ text, strong, emphasis, elementKey }, i) => {
        let shown = <>{text}</>;
        if (elementKey) shown = <span className={styles.linked}>{text}</span>;
        if (emphasis) shown = <em>{shown}</em>;
        if (strong) shown = <strong>{shown}</strong>;
        // biome-ignore lint/suspicious/noArrayIndexKey: as above
        return <span key={i}>{shown}</span>;
      })}
    </>
  );
}
