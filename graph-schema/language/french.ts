import { common, harmByEffect, linkId } from './french/common.ts';
import { edges } from './french/edges.ts';
import { nodes } from './french/nodes.ts';
import { ruleName } from './french/rule-names.ts';
import { typeset } from './french/typography.ts';
import type { SchemaWords } from './schema-words.ts';

export const FRENCH_SCHEMA: SchemaWords = typeset({ common, linkId, harmByEffect, ruleName, nodes, edges });
