import type {
  Action,
  CategoryFacts,
  Command,
  Delivery,
  Evidence,
  Kind,
  ReplyFacts,
  Retry,
  SystemFacts,
} from './types.ts';

/** Who has to act. Which action is whose: `compare/who-acts.ts`. */
export type Who = 'nobody' | 'sender-app' | 'sender-domain' | 'recipient' | 'provider';

/** How lasting a result is, by the first digit or by what the catalog knows. */
export type Permanence = 'success' | 'temporary' | 'permanent' | 'by-class';

/** Where an entry comes from: a standard, a registry, a program, a provider, or nowhere. */
export type Standing =
  | ReplyFacts['status']
  | 'registered'
  | 'unregistered'
  | 'nodemailer'
  | 'node'
  | 'provider'
  | 'server'
  | 'not-smtp'
  | 'mailwhy';

/** The attributes that a comparison lines up. */
export type AttributeId =
  | 'kind'
  | 'class'
  | 'permanence'
  | 'retry'
  | 'retryAfter'
  | 'phase'
  | 'who'
  | 'action'
  | 'category'
  | 'enhanced'
  | 'replies'
  | 'nodemailer'
  | 'standing'
  | 'rfc';

/** A value with its one-sentence explanation. */
interface Labelled {
  /** One to four words, for a badge or a table. */
  readonly label: string;
  readonly sentence: string;
}

/**
 * The interface strings of a language: every consumer shows the same words. Plain strings; backticks mark
 * literals. Only `compare` holds tokens such as `{a}`, which `compare/fill.ts` fills.
 */
export interface Labels {
  /** The language itself, in its own words. */
  readonly language: string;

  readonly kinds: Readonly<
    Record<
      Kind,
      {
        readonly one: string;
        readonly many: string;
        /** After "is", with an article where the language has one. */
        readonly phrase: string;
      }
    >
  >;
  /** Classes by their digit; `phrase` follows "is". */
  readonly classes: Readonly<
    Record<'2' | '3' | '4' | '5', Labelled & { readonly name: string; readonly phrase: string }>
  >;
  /** Subjects of enhanced status codes by their number. */
  readonly subjects: Readonly<Record<'0' | '1' | '2' | '3' | '4' | '5' | '6' | '7', string>>;
  readonly permanence: Readonly<Record<Permanence, Labelled & { readonly phrase: string }>>;
  readonly actions: Readonly<Record<Action, Labelled & { readonly phrase: string }>>;
  readonly who: Readonly<Record<Who, Labelled & { readonly phrase: string }>>;
  readonly retry: Readonly<Record<Retry, Labelled>>;
  readonly delivery: Readonly<Record<Delivery, Labelled>>;
  readonly evidence: Readonly<Record<Evidence, Labelled>>;
  /** `name` is short and goes into lists; `when` completes "you meet it …" and names the command. */
  readonly commands: Readonly<Record<Command, { readonly name: string; readonly when: string }>>;
  readonly layers: Readonly<
    Record<SystemFacts['layer'], { readonly name: string; readonly when: string }>
  >;
  readonly outcomes: Readonly<Record<'success' | 'intermediate' | 'error', string>>;
  readonly groups: Readonly<Record<CategoryFacts['group'], string>>;
  /** `phrase` follows "is". */
  readonly standing: Readonly<
    Record<Standing, { readonly label: string; readonly phrase: string }>
  >;
  readonly attributes: Readonly<Record<AttributeId, string>>;
  readonly headings: Readonly<Record<Heading, string>>;
  readonly fields: Readonly<Record<Field, string>>;
  readonly words: Readonly<Record<Word, string>>;
  readonly compare: CompareTemplates;
}

/** Headings of pages and sections. */
type Heading =
  | 'summary'
  | 'meaning'
  | 'whenYouSeeIt'
  | 'causes'
  | 'fixes'
  | 'providers'
  | 'avoid'
  | 'publicText'
  | 'nodemailer'
  | 'handling'
  | 'samples'
  | 'related'
  | 'meant'
  | 'definition'
  | 'sources'
  | 'compareWith'
  | 'comparison'
  | 'attributes'
  | 'keyDifferences'
  | 'whichOne'
  | 'whatToDo'
  | 'readOn'
  | 'options'
  | 'enhanced'
  | 'replies'
  | 'hides'
  | 'surfacesAs'
  | 'commands'
  | 'categories'
  | 'allEntries'
  | 'search'
  | 'recognised';

/** Names of the parts of a verdict or a row. */
type Field =
  | 'code'
  | 'name'
  | 'delivery'
  | 'evidence'
  | 'permanent'
  | 'provider'
  | 'command'
  | 'options'
  | 'majors'
  | 'since'
  | 'renamedTo'
  | 'layer'
  | 'group'
  | 'section'
  | 'locale';

/** Single words and short phrases. */
type Word =
  | 'yes'
  | 'no'
  | 'none'
  | 'unknown'
  | 'any'
  | 'never'
  | 'deprecated'
  | 'retired'
  | 'ambiguous'
  | 'same'
  | 'differs'
  | 'otherLanguage'
  | 'noResults'
  | 'unknownCode'
  | 'copy'
  | 'copied'
  | 'previous'
  | 'next'
  | 'and'
  | 'or'
  | 'versus';

/** Places where a code is found: a sentence with `{code}`, and a phrase for a sentence about two codes. */
type Places<Extra extends string = never> = Readonly<Record<Kind | Extra, string>>;

/**
 * Sentences about two entries. `{a}` and `{b}` are the codes, lower one first; other tokens are named in each
 * group. A template may leave a token out or repeat it, and may change their order.
 */
export interface CompareTemplates {
  /** `{a}`, `{b}`. */
  readonly title: string;
  /** `{list}` and `{last}`. */
  readonly or: string;
  readonly and: string;
  /** Between the other elements of a list. */
  readonly separator: string;
  /** `{list}`: the beginning of a longer list. */
  readonly more: string;
  /** `{n}`. */
  readonly duration: Readonly<
    Record<'second' | 'seconds' | 'minute' | 'minutes' | 'hour' | 'hours' | 'day' | 'days', string>
  >;
  /** `{rfc}`, `{section}`. */
  readonly rfc: string;
  /** How nodemailer shows it, after "arrives": `{list}` of codes, or of properties of a successful send. */
  readonly shown: { readonly error: string; readonly info: string };
  /** `{list}`: more steps than can be told one by one. */
  readonly severalSteps: string;
  /** `{name}`: a wording of a provider, after "is". */
  readonly saidBy: string;

  /** What the two are: `{a}`, `{b}`, `{titleA}`, `{titleB}`, `{kinds}`, `{kindA}`, `{kindB}`. */
  readonly identity: {
    readonly sameKind: string;
    readonly sameKindAndTitle: string;
    readonly otherKind: string;
    readonly otherKindSameTitle: string;
    readonly itself: string;
  };
  /** The main contrast. `{a}`, `{b}`, or the role that a code has in the contrast. */
  readonly contrast: {
    /** `{ok}`, `{bad}`. */
    readonly successAndFailure: string;
    readonly bothSuccess: string;
    /** `{final}`, `{open}`: 2yz and 3yz. */
    readonly successAndGoOn: string;
    readonly bothGoOn: string;
    /** `{later}`, `{fix}`, `{never}`: the codes by what another attempt brings. */
    readonly laterAndFix: string;
    readonly laterAndNever: string;
    readonly fixAndNever: string;
    readonly bothLater: string;
    readonly bothFix: string;
    readonly bothNever: string;
    /** `{open}`: the code with several classes; `{classes}`; `{fixed}`: the other; `{class}`. */
    readonly byClassAndFixed: string;
    /** `{open}`, `{classes}`; `{other}`: without a class of its own. */
    readonly byClassAndOther: string;
    readonly bothByClass: string;
  };
  /** How the two belong together. */
  readonly relation: {
    /** `{reply}`, `{enhanced}`. */
    readonly together: string;
    /** `{outer}`: nodemailer's code; `{inner}`: what it hides or reports. */
    readonly reportedAs: string;
    /** `{old}`, `{new}`. */
    readonly renamed: string;
    /** `{member}`, `{group}`. */
    readonly member: string;
    /** `{exact}`, `{row}`. */
    readonly exact: string;
    /** `{row}`: two exact codes of one row. */
    readonly sameRow: string;
    /** `{quoted}`, `{meant}`. */
    readonly meant: string;
  };
  /** What they share: `{category}`, `{steps}`, `{who}`. */
  readonly shared: {
    readonly category: string;
    readonly step: string;
    readonly who: string;
  };
  /** Where to look, as a phrase that follows a code. */
  readonly place: Places;
  /**
   * One sentence a difference: `{a}`, `{b}`, `{valueA}`, `{valueB}`; or `{has}`, `{lacks}`, `{value}` where one
   * side has nothing.
   */
  readonly difference: {
    readonly place: string;
    readonly class: string;
    readonly permanence: string;
    readonly phase: string;
    readonly retry: string;
    readonly who: string;
    readonly action: string;
    readonly category: string;
    readonly enhanced: string;
    readonly enhancedOneSided: string;
    readonly replies: string;
    readonly repliesOneSided: string;
    readonly nodemailer: string;
    readonly nodemailerOneSided: string;
    readonly standing: string;
    readonly rfc: string;
    /** For two entries whose attributes are all the same. */
    readonly none: string;
  };
  /** Sending again, short, after a code: `{duration}`. */
  readonly again: Readonly<Record<Retry, string>>;
  /** Which one do you have? `{code}`; also `{digits}`, `{list}`, and `{phases}` at the step where it appears. */
  readonly when: Places<'enhancedRow' | 'systemBare' | 'phase'>;
  /** What to do: `{code}`; also `{duration}`. */
  readonly act: Readonly<Record<Action, string>>;
  readonly attempt: Readonly<Record<Exclude<Retry, 'none'>, string>>;
  readonly deliveryUnknown: string;
}
