import { rowOf } from '../codes.ts';
import type { CompareTemplates } from '../labels.ts';
import { lookup } from '../lookup.ts';
import { enhancedRow } from '../tables.ts';
import { fill } from './fill.ts';
import type { Side } from './side.ts';

type Relations = CompareTemplates['relation'];

/**
 * How two entries belong together.
 * @param x The first in canonical order.
 * @param y The other.
 * @param templates The sentences of the language.
 * @returns A sentence, or `undefined` where they have nothing to do with each other.
 */
export function relationOf(x: Side, y: Side, templates: Relations): string | undefined {
  const [a, b] = [x.entry, y.entry];
  if (b.kind === 'category' && a.kind !== 'category' && x.category === b.id) {
    return fill(templates.member, { member: x.name, group: y.name });
  }
  if (a.kind === 'other-number') return meant(x, y, templates);
  if (b.kind === 'other-number') return meant(y, x, templates);
  if (a.kind === 'reply' && b.kind === 'enhanced') return together(x, y, templates);
  if (a.kind === 'nodemailer' || b.kind === 'nodemailer') {
    return reported(x, y, templates) ?? reported(y, x, templates);
  }
  if (a.kind === 'enhanced' && b.kind === 'enhanced') {
    if (a === b) return fill(templates.sameRow, { row: a.id });
    return b.id === rowOf(a.id) ? fill(templates.exact, { exact: x.name, row: y.name }) : undefined;
  }
  return isMember(x, y) ? fill(templates.member, { member: x.name, group: y.name }) : undefined;
}

/** A number that is quoted for another. */
function meant(quoted: Side, other: Side, templates: Relations): string | undefined {
  const { facts } = quoted.entry;
  return 'meant' in facts && facts.meant.some((id) => lookup(id) === other.entry)
    ? fill(templates.meant, { quoted: quoted.name, meant: other.name })
    : undefined;
}

/** A reply code with an enhanced status code of its class that it is seen with. */
function together(x: Side, y: Side, templates: Relations): string | undefined {
  const [reply, enhanced] = [x.entry, y.entry];
  if (reply.kind !== 'reply' || enhanced.kind !== 'enhanced') return undefined;
  const isSeen =
    enhanced.facts.replies.includes(Number(reply.id)) ||
    reply.facts.enhanced.some((code) => code === y.code || enhancedRow(code)?.id === enhanced.id);
  return isSeen && y.digits.includes(Number(reply.id[0]))
    ? fill(templates.together, { reply: x.name, enhanced: y.name })
    : undefined;
}

/** A code of nodemailer with what it hides, or with the name that replaced it. */
function reported(outer: Side, inner: Side, templates: Relations): string | undefined {
  const { id, kind, facts } = outer.entry;
  if (kind !== 'nodemailer') return undefined;
  if (facts.renamedTo === inner.entry.id) {
    return fill(templates.renamed, { old: outer.name, new: inner.name });
  }
  return inner.surfaces.includes(id) || facts.hides?.includes(inner.entry.id) === true
    ? fill(templates.reportedAs, { outer: outer.name, inner: inner.name })
    : undefined;
}

/** A code in its class or subject. */
function isMember({ entry, code, digits }: Side, { entry: group }: Side): boolean {
  if (entry.kind === 'reply' && group.kind === 'reply-class')
    return group.id.startsWith(entry.id.charAt(0));
  if (entry.kind !== 'enhanced') return false;
  if (group.kind === 'enhanced-class') {
    return digits.length === 1 && group.id.startsWith(String(digits[0]));
  }
  return group.kind === 'enhanced-subject' && group.id.split('.')[1] === code.split('.')[1];
}
