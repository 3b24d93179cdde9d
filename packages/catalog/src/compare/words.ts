import { describe, describeCategory } from '../describe.ts';
import type { CompareTemplates, Labels } from '../labels.ts';
import type { Locale } from '../locale.ts';
import { en } from '../locales/en/index.ts';
import { speakers } from '../tables.ts';
import type { Command } from '../types.ts';
import { fill } from './fill.ts';
import { LISTED, phrasesOf, type Phrases } from './phrases.ts';
import type { Side } from './side.ts';
import { whoActs } from './who-acts.ts';

/** The words of a language for what a side is. A word is empty where there is nothing to tell. */
export interface Words extends Phrases {
  readonly labels: Labels;
  /** The templates of its sentences. */
  readonly t: CompareTemplates;
  readonly titleOf: (side: Side) => string;
  readonly classOf: (digit: number) => Labels['classes']['2'];
  readonly classesOf: (side: Side) => string;
  readonly lastingOf: (side: Side) => Labels['permanence']['permanent'];
  readonly categoryOf: (side: Side) => string;
  readonly descriptionOf: (side: Side) => string;
  /** Steps of the session, as a list. */
  readonly stepsOf: (side: Side) => readonly string[];
  /** When one meets it, as a phrase. */
  readonly phasesOf: (side: Side) => string;
  /** What another attempt brings. */
  readonly againOf: (side: Side) => string;
  readonly whoOf: (side: Side) => string;
  readonly actionOf: (side: Side) => string;
  /** How nodemailer shows it. */
  readonly shownOf: (side: Side) => string;
  readonly rfcOf: (side: Side) => string;
  /** The name of the provider whose wording it is. */
  readonly speakerOf: (side: Side) => string | undefined;
  readonly standingOf: (side: Side) => string;
}

/** The commands that nodemailer sends; the others only matter where there is nothing else. */
const sent: ReadonlySet<Command> = new Set([
  'CONNECT',
  'EHLO',
  'HELO',
  'STARTTLS',
  'AUTH',
  'MAIL',
  'RCPT',
  'DATA',
  'END-OF-DATA',
]);

/**
 * The words of the first language, with those of the others and English in its gaps.
 * @param locales Languages in order of preference.
 * @returns Functions from a side to words.
 */
export function wordsOf(locales: readonly Locale[]): Words {
  const { labels } = locales[0] ?? en;
  const t = labels.compare;
  const phrases = phrasesOf(t);
  const { or, some, duration } = phrases;
  const nameOf = (command: Command): string => labels.commands[command].name;
  const category = ({ category: id }: Side) => describeCategory(id, locales).messages;
  const classOf = (digit: number) => labels.classes[digit as unknown as '2'];
  const speakerOf = ({ entry, standing }: Side): string | undefined =>
    standing === 'provider'
      ? speakers.find(({ id }) => id === entry.speaker)?.speaker.name
      : undefined;

  return {
    ...phrases,
    labels,
    t,
    titleOf: ({ entry }) => describe(entry, locales).messages.title,
    classOf,
    classesOf: ({ digits }) => or(digits.map((digit) => classOf(digit).phrase)),
    lastingOf: ({ lasting }) => labels.permanence[lasting === 'go-on' ? 'success' : lasting],
    categoryOf: (side) => category(side).label,
    descriptionOf: (side) => category(side).description,
    stepsOf: ({ entry, commands }) => {
      if (entry.kind === 'system') return [labels.layers[entry.facts.layer].name];
      return commands.includes('ANY') ? [nameOf('ANY')] : commands.map(nameOf);
    },
    phasesOf: ({ entry, commands }) => {
      if (entry.kind === 'system') return labels.layers[entry.facts.layer].when;
      if (commands.includes('ANY')) return labels.commands.ANY.when;
      const known = commands.filter((command) => sent.has(command));
      const told = known.length > 0 ? known : commands;
      return told.length > LISTED
        ? fill(t.severalSteps, { list: some(told.map(nameOf)) })
        : or(told.map((command) => labels.commands[command].when));
    },
    againOf: ({ consequences }) =>
      or(
        consequences.map(({ retry, retryAfter }) =>
          fill(t.again[retry], { duration: duration(retryAfter) }),
        ),
      ),
    whoOf: ({ consequences }) =>
      or(consequences.map(({ action }) => labels.who[whoActs[action]].phrase)),
    actionOf: ({ consequences }) =>
      or(consequences.map(({ action }) => labels.actions[action].phrase)),
    shownOf: ({ surfaces }) => {
      if (surfaces.length === 0) return '';
      const isInfo = surfaces.some((surface) => surface.startsWith('info.'));
      const list = or(surfaces.map((surface) => (isInfo ? `\`${surface}\`` : surface)));
      return fill(isInfo ? t.shown.info : t.shown.error, { list });
    },
    rfcOf: ({ entry: { facts } }) =>
      'rfc' in facts && facts.rfc !== null
        ? fill(t.rfc, { rfc: String(facts.rfc), section: facts.section })
        : '',
    speakerOf,
    standingOf: (side) => {
      const name = speakerOf(side);
      return name === undefined ? labels.standing[side.standing].phrase : fill(t.saidBy, { name });
    },
  };
}
