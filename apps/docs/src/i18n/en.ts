/** Interface strings that no package needs. `{…}` marks what is filled in. */
export const en = {
  tagline: 'Every failed email, explained',
  skip: 'Skip to content',
  nav: {
    label: 'Main',
    codes: 'Codes',
    compare: 'Compare',
    providers: 'Providers',
    guides: 'Guides',
    why: 'Why did my mail fail?',
    home: 'Start page',
    breadcrumb: 'You are here',
    pages: 'Previous and next',
    onThisPage: 'On this page',
  },
  theme: 'Light or dark',
  footer: {
    note: 'Free software under the MIT licence. No tracking, no cookies, nothing loaded from elsewhere.',
    reference: 'API reference',
    openapi: 'OpenAPI',
    llms: 'llms.txt',
    markdown: 'This page as Markdown',
  },
  untranslated: 'This text has not been translated yet, so it is shown in English.',

  start: {
    title: 'mailwhy: every failed email, explained',
    heading: 'Why did my email fail?',
    lead: 'Paste the error. You get what it means, why it happens, how to fix it, and whether sending again can help.',
    description:
      'Paste an SMTP reply, a nodemailer error, a log or a bounce, and read what it means, why it happens and how to fix it. {count} entries; nothing leaves your browser.',
    noCode: 'No error to paste?',
    noCodeLink: 'Answer two questions instead',
    popular: 'Looked for most',
    families: 'All of them',
    familiesLead: '{count} entries, each with causes, fixes and the exact words of the servers.',
    packagesTitle: 'In your code',
    packagesLead:
      'The same catalog, as packages: one line makes every error of a nodemailer transporter explain itself.',
    guidesTitle: 'Guides',
    compareTitle: 'Often confused',
    allGuides: 'All guides',
    allComparisons: 'Compare any two',
  },

  decoder: {
    label: 'The error, a log or a whole bounce message',
    placeholder: 'Invalid login: 535-5.7.8 Username and Password not accepted…',
    privacy: 'Nothing leaves your browser.',
    explain: 'Explain',
    clear: 'Clear',
    share: 'Copy a link to this',
    shared: 'Link copied. It contains the text.',
    tryLabel: 'Try',
    examples: { reply: 'a reply', error: 'a nodemailer error', log: 'a log', bounce: 'a bounce' },
    result: 'The explanation',
    howSure: 'How sure',
    openPage: 'Everything about {code}',
    nothing:
      'Nothing in this text was recognised. Paste the line with the three-digit code, or everything the error object holds.',
    several: '{count} errors, {kinds} different causes',
    cause: 'Cause',
    count: 'Count',
    example: 'First seen as',
    bounceFound: 'A bounce message: {count} recipient(s) failed.',
    bounceNone: 'A message without a delivery report; its text was read instead.',
    recipient: 'Recipient',
    failed: 'The explanation could not be loaded. Check the connection and try again.',
    spans: {
      reply: 'reply code',
      enhanced: 'enhanced status code',
      wording: 'known words',
    },
    noscript:
      'The decoder runs in your browser and needs JavaScript. The list of all codes does not.',
  },

  codes: {
    title: 'All SMTP and nodemailer error codes',
    description:
      'Every SMTP reply code, enhanced status code and nodemailer error, with what it means, whether to send again, and who has to act.',
    lead: 'Look it up by its number, or type a few words of the error.',
    filter: 'Filter this list',
    shown: '{count} shown',
    code: 'Code',
    meaning: 'Meaning',
    again: 'Send again?',
    aliasTitle: '{code} is covered by {id}',
  },

  code: {
    allWordings: 'All {count} wordings with {code}',
    wordingsTitle: 'What servers say with {code}',
    wordingsDescription:
      'The exact words that mail servers and providers send with {code}, and what each of them means.',
    saidBy: 'Said by {name}',
    codeComment: {
      transporter: 'once, where the transporter is made',
      retry: 'milliseconds; undefined when waiting cannot help',
      queue: 'your queue',
      log: 'for you: title, cause and fix, without secrets',
      user: 'for the user: nothing internal',
      remove: 'do not write to this address again',
      unknown: 'perhaps delivered already: sending again could make two',
    },
    noError: 'nodemailer reports no error: `sendMail` resolves.',
    entry: 'Facts',
    severalCodes: 'Members',
    membersWordings: 'Entries in this category',
    pickOther: 'another code…',
  },

  compare: {
    title: 'Compare two codes',
    description:
      'Any two SMTP or nodemailer error codes side by side: what differs, which one you have, and what to do in each case.',
    lead: 'Choose any two: reply codes, enhanced codes, nodemailer errors, or the words of a provider.',
    first: 'First code',
    second: 'Second code',
    go: 'Compare',
    popular: 'Often confused',
    others: 'Compare with another code',
    unknown: '“{code}” is not in the catalog.',
    same: 'Both are the same entry.',
    loading: 'Comparing…',
    attribute: 'Property',
    fullPage: 'Everything about {code}',
    when: 'You have {code} if',
    do: 'Then',
    causesOf: 'Causes of {code}',
    fixesOf: 'How to fix {code}',
    moreOf: 'More about {code}',
    stepsOf: 'What to do about {code}',
    noscript: 'Comparing any two codes needs JavaScript. The pairs below do not.',
  },

  providers: {
    title: 'What mail providers and servers say',
    description:
      'The exact error texts of Gmail, Microsoft, Yahoo, Amazon SES and many other mail providers and servers, each with its meaning.',
    lead: 'The same number means different things at different providers. Their words tell.',
    provider: 'Providers',
    server: 'Mail servers and clients',
    count: '{count} wordings',
    oneTitle: 'SMTP errors of {name}',
    oneDescription:
      'Every known error text of {name}, word for word, with its meaning and how to fix it.',
  },

  guides: {
    title: 'Guides',
    description:
      'Sending mail that arrives: logins, TLS, limits, bounces and the mailwhy packages.',
    lead: 'The longer answers.',
    notTranslated: 'in English',
  },

  why: {
    title: 'Why did my mail fail? Find out without a code',
    heading: 'Why did my mail fail?',
    description:
      'No error code at hand? Answer two questions and reach the likely cause: login, connection, refused, lost, or spam.',
    lead: 'Choose what fits best. Every path ends at a cause and its fix.',
    probably: 'Probably',
    check: 'Check first',
    readOn: 'Read on',
  },

  reference: {
    title: 'API reference',
    description:
      'Every function and type of the mailwhy packages: signature, parameters, what is returned and thrown, examples.',
    lead: 'What the packages export, from their docstrings.',
    oneTitle: '{name}: API reference',
    returns: 'Returns',
    throws: 'Throws',
    see: 'See',
    helpers: 'Types that these signatures name, but nobody can import',
    isDefault: 'default export too',
    kinds: { function: 'function', type: 'type', constant: 'constant' },
  },

  search: {
    open: 'Search',
    label: 'Search codes and words',
    placeholder: '535, app password, mailbox full…',
    hint: 'A code, a few words, or the whole reply',
    results: '{count} results',
    none: 'Nothing found. Paste the whole error on the start page.',
    recognised: 'Recognised',
    close: 'Close',
    failed: 'The index could not be loaded.',
    guide: 'Guide',
  },

  notFound: {
    title: 'Page not found',
    lead: 'There is no page at this address.',
    help: 'Search for the code, or paste the error on the start page.',
  },
};

export type Strings = typeof en;
