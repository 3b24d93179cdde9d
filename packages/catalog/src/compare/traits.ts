import { commandOf } from '../command.ts';
import type { Standing } from '../labels.ts';
import { lookup } from '../lookup.ts';
import { enhancedRow } from '../tables.ts';
import type { Command, Entry } from '../types.ts';
import type { Found } from './find.ts';

/**
 * The class digits that an entry can have.
 * @param found The entry and the code that was asked for.
 * @returns Digits; none where there is no reply.
 */
export function digitsOf(found: Found): readonly number[] {
  const { entry, code } = found;
  const digit = Number(code[0]);
  switch (entry.kind) {
    case 'reply':
    case 'reply-class':
    case 'enhanced-class':
      return [digit];
    case 'other-number':
      return digit === 4 || digit === 5 ? [digit] : [];
    case 'enhanced': {
      if (digit > 0) return [digit];
      const { classes } = entry.facts;
      // A class whose exact code has a row of its own is not this row's.
      const own = classes.filter((each) => enhancedRow(`${each}${code.slice(1)}`)?.id === code);
      if (own.length > 0) return own;
      return classes.length > 0 ? classes : [4, 5];
    }
    case 'enhanced-subject':
      return [2, 4, 5];
    case 'wording':
      return entry.facts.when?.class === undefined ? [] : [entry.facts.when.class];
    default:
      return [];
  }
}

/**
 * The commands that an entry answers: its own, or those of the few reply codes that it stands beside.
 * @param entry The entry.
 * @param digits Its class digits.
 * @returns Commands; none where it does not tell.
 */
export function commandsOf(entry: Entry, digits: readonly number[]): readonly Command[] {
  const { id, kind, facts } = entry;
  switch (kind) {
    case 'reply':
      return facts.commands.map(({ command }) => command);
    case 'wording':
      return facts.when?.commands ?? [];
    case 'nodemailer': {
      // nodemailer gives every broken connection the command CONN, whatever was going on.
      if (facts.delivery === 'unknown') return ['ANY'];
      const found = facts.commands.map((command) =>
        commandOf({ text: '', code: id, command }, undefined),
      );
      return [...new Set(found)].filter((command) => command !== undefined);
    }
    case 'enhanced': {
      const replies = facts.replies.filter((code) => digits.includes(Math.floor(code / 100)));
      const commands = [...new Set(replies.flatMap(commandsOfReply))];
      return commands.length > 3 ? [] : commands;
    }
    default:
      return [];
  }
}

function commandsOfReply(code: number): Command[] {
  const entry = lookup(code);
  return entry?.kind === 'reply' ? entry.facts.commands.map(({ command }) => command) : [];
}

/**
 * How nodemailer shows an entry.
 * @param entry The entry.
 * @returns Codes and properties of nodemailer.
 */
export function surfacesOf(entry: Entry): readonly string[] {
  const { kind, facts } = entry;
  if (kind === 'system') return facts.surfacesAs;
  if (kind !== 'reply') return [];
  return [...new Set(facts.nodemailer.map((shown) => shown.split(' ', 1)[0] ?? ''))];
}

/**
 * Where an entry comes from.
 * @param entry The entry.
 * @returns Its standing.
 */
export function standingOf(entry: Entry): Standing {
  const { kind, facts, isProvider } = entry;
  switch (kind) {
    case 'reply':
      return facts.status;
    case 'enhanced':
      return facts.registered ? 'registered' : 'unregistered';
    case 'reply-class':
      return 'standard';
    case 'enhanced-class':
    case 'enhanced-subject':
      return 'extension';
    case 'nodemailer':
      return 'nodemailer';
    case 'system':
      return 'node';
    case 'other-number':
      return 'not-smtp';
    case 'wording':
      return isProvider === true ? 'provider' : 'server';
    default:
      return 'mailwhy';
  }
}
