import type { Labels } from '../../labels.ts';

export const labels: Labels = {
  language: 'English',

  kinds: {
    reply: { one: 'Reply code', many: 'SMTP reply codes', phrase: 'an SMTP reply code' },
    'other-number': {
      one: 'Quoted number',
      many: 'numbers that SMTP does not define',
      phrase: 'a number that SMTP does not define',
    },
    'reply-class': {
      one: 'Class of reply codes',
      many: 'classes of reply codes',
      phrase: 'a class of reply codes',
    },
    enhanced: {
      one: 'Enhanced status code',
      many: 'enhanced status codes',
      phrase: 'an enhanced status code',
    },
    'enhanced-class': {
      one: 'Class of enhanced status codes',
      many: 'classes of enhanced status codes',
      phrase: 'a class of enhanced status codes',
    },
    'enhanced-subject': {
      one: 'Subject of enhanced status codes',
      many: 'subjects of enhanced status codes',
      phrase: 'a subject of enhanced status codes',
    },
    nodemailer: {
      one: 'Nodemailer error code',
      many: 'error codes of nodemailer',
      phrase: 'an error code of nodemailer',
    },
    system: {
      one: 'System error code',
      many: 'error codes of Node.js',
      phrase: 'an error code of Node.js',
    },
    diagnosis: {
      one: 'Diagnosis',
      many: 'diagnoses from the options of the transport',
      phrase: 'a diagnosis from the options of the transport',
    },
    wording: {
      one: 'Wording',
      many: 'wordings of mail servers',
      phrase: 'a wording of mail servers',
    },
    category: {
      one: 'Category',
      many: 'categories of failures',
      phrase: 'a category of failures',
    },
  },

  classes: {
    '2': {
      label: 'Success',
      name: 'Class 2: success',
      sentence: 'The server has done what the command asked for.',
      phrase: 'a success (class 2)',
    },
    '3': {
      label: 'Go on',
      name: 'Class 3: go on',
      sentence: 'So far so good: the server waits for what belongs to the command.',
      phrase: 'a request to go on (class 3)',
    },
    '4': {
      label: 'Temporary failure',
      name: 'Class 4: temporary failure',
      sentence: 'Not now: the same command can succeed at a later attempt.',
      phrase: 'a temporary failure (class 4)',
    },
    '5': {
      label: 'Permanent failure',
      name: 'Class 5: permanent failure',
      sentence: 'No: repeated without a change, the command is refused again.',
      phrase: 'a permanent failure (class 5)',
    },
  },

  subjects: {
    '0': 'Other or undefined',
    '1': 'Addresses',
    '2': 'Mailbox',
    '3': 'Mail system',
    '4': 'Network and routing',
    '5': 'SMTP protocol',
    '6': 'Content of the message',
    '7': 'Security and policy',
  },

  permanence: {
    success: {
      label: 'Success',
      sentence: 'Nothing failed.',
      phrase: 'not a failure',
    },
    temporary: {
      label: 'Temporary',
      sentence: 'It can pass without any change.',
      phrase: 'temporary',
    },
    permanent: {
      label: 'Permanent',
      sentence: 'It stays until somebody changes something.',
      phrase: 'permanent',
    },
    'by-class': {
      label: 'Depends on the first digit',
      sentence: 'A leading 4 makes it temporary, a leading 5 permanent.',
      phrase: 'temporary or permanent, depending on the first digit',
    },
  },

  actions: {
    none: {
      label: 'Nothing to do',
      sentence: 'Nobody has to do anything.',
      phrase: 'nothing has to be done',
    },
    retry: {
      label: 'Send again later',
      sentence: 'Your application waits and sends the same message again.',
      phrase: 'the same message is sent again',
    },
    'slow-down': {
      label: 'Slow down',
      sentence: 'Your application sends less at a time and waits before it goes on.',
      phrase: 'less is sent at a time',
    },
    'fix-configuration': {
      label: 'Correct the settings',
      sentence: 'You correct the options of the transport or the account behind them.',
      phrase: 'the settings of the transport or the account are corrected',
    },
    'fix-sender-domain': {
      label: 'Correct the sender domain',
      sentence:
        'Whoever runs the sending domain or server corrects its DNS records: SPF, DKIM, DMARC or reverse DNS.',
      phrase: 'the DNS records of the sending domain or server are corrected',
    },
    'fix-message': {
      label: 'Change the message',
      sentence: 'You change the message: its content, its size, its form or its attachments.',
      phrase: 'the message is changed',
    },
    'fix-recipient': {
      label: 'Correct the address',
      sentence: 'You correct the address of the recipient, or stop using it.',
      phrase: 'the address of the recipient is corrected or removed',
    },
    'request-delisting': {
      label: 'Ask for delisting',
      sentence:
        'Whoever runs the sending domain or server removes the reason for the block and asks the list to lift it.',
      phrase: 'the reason for the block is removed and delisting is requested',
    },
    'contact-recipient': {
      label: 'Contact the recipient',
      sentence:
        'The recipient or their administrator has to change something; tell them another way.',
      phrase: 'the recipient or their administrator is asked for help',
    },
    'contact-provider': {
      label: 'Contact the provider',
      sentence: 'The provider through which you send can see the reason and lift it.',
      phrase: 'the provider is asked for help',
    },
  },

  who: {
    nobody: {
      label: 'Nobody',
      sentence: 'There is nothing to do.',
      phrase: 'nobody',
    },
    'sender-app': {
      label: 'You, in the application',
      sentence: 'The application that sends, or its settings, has to change.',
      phrase: 'your application',
    },
    'sender-domain': {
      label: 'Whoever runs the sending domain',
      sentence: 'The sending domain or server, its DNS records or its reputation have to change.',
      phrase: 'whoever runs the sending domain or server',
    },
    recipient: {
      label: 'The recipient',
      sentence: 'The recipient or their administrator has to change something.',
      phrase: "the recipient's side",
    },
    provider: {
      label: 'The provider',
      sentence: 'The provider through which you send has to help.',
      phrase: 'the provider through which you send',
    },
  },

  retry: {
    later: {
      label: 'Yes, after a wait',
      sentence: 'The same message can succeed unchanged at a later attempt.',
    },
    'after-fix': {
      label: 'Only after a change',
      sentence: 'Every attempt fails until somebody has changed something.',
    },
    never: {
      label: 'No',
      sentence: 'No further attempt should be made with this message and this recipient.',
    },
    none: {
      label: 'Not needed',
      sentence: 'Nothing failed, so there is nothing to repeat.',
    },
  },

  delivery: {
    'not-sent': {
      label: 'Not sent',
      sentence: 'No server has taken the message over.',
    },
    unknown: {
      label: 'Unclear',
      sentence:
        'The connection broke at a point where the server may already have taken the message over.',
    },
    sent: {
      label: 'Taken over',
      sentence: 'A server has taken the message over; it need not be in the inbox yet.',
    },
  },

  evidence: {
    provider: {
      label: 'Certain: words of this provider',
      sentence: 'The reply holds words that this provider uses for exactly this case.',
    },
    wording: {
      label: 'Very sure: known words',
      sentence: 'The reply holds words that mail servers use for this case.',
    },
    enhanced: {
      label: 'Sure: enhanced status code',
      sentence: 'The enhanced status code names this case.',
    },
    reply: {
      label: 'Fairly sure: reply code',
      sentence: 'The reply code and the command that it answers suggest this case.',
    },
    'error-code': {
      label: 'Fairly sure: error code',
      sentence: 'There was no usable reply; the code on the error names this case.',
    },
    class: {
      label: 'Roughly: first digit only',
      sentence: 'Only the first digit of the reply could be used.',
    },
    none: {
      label: 'Not recognised',
      sentence: 'Nothing in the error could be recognised.',
    },
  },

  commands: {
    CONNECT: { name: 'connection opening', when: 'when the connection opens' },
    EHLO: { name: 'EHLO', when: 'when the client introduces itself (`EHLO`)' },
    HELO: { name: 'HELO', when: 'when the client introduces itself the old way (`HELO`)' },
    STARTTLS: { name: 'STARTTLS', when: 'when encryption is switched on (`STARTTLS`)' },
    AUTH: { name: 'AUTH', when: 'at the login (`AUTH`)' },
    MAIL: { name: 'MAIL FROM', when: 'when the sender is named (`MAIL FROM`)' },
    RCPT: { name: 'RCPT TO', when: 'when a recipient is named (`RCPT TO`)' },
    DATA: { name: 'DATA', when: 'just before the message is transferred (`DATA`)' },
    'END-OF-DATA': { name: 'end of data', when: 'after the message has been transferred' },
    BDAT: { name: 'BDAT', when: 'while the message is transferred in chunks (`BDAT`)' },
    BURL: { name: 'BURL', when: 'when the server is to fetch the message from a URL (`BURL`)' },
    RSET: { name: 'RSET', when: 'when a transaction is reset (`RSET`)' },
    VRFY: { name: 'VRFY', when: 'when an address is looked up (`VRFY`)' },
    EXPN: { name: 'EXPN', when: 'when a mailing list is looked up (`EXPN`)' },
    HELP: { name: 'HELP', when: 'when a person asks for help (`HELP`)' },
    NOOP: { name: 'NOOP', when: 'when the client only shows that it is there (`NOOP`)' },
    QUIT: { name: 'QUIT', when: 'when the session ends (`QUIT`)' },
    ETRN: { name: 'ETRN', when: 'when a client has its waiting mail delivered (`ETRN`)' },
    ATRN: { name: 'ATRN', when: 'when a client collects its mail on demand (`ATRN`)' },
    ANY: { name: 'any point of the session', when: 'at any point of the session' },
  },

  layers: {
    network: { name: 'network level', when: 'while the connection is opened or in use' },
    dns: { name: 'DNS lookup', when: 'while the host name is looked up, before the connection' },
    tls: { name: 'TLS handshake', when: 'while encryption is negotiated' },
    file: { name: 'file access', when: 'while a file of the message is read' },
    runtime: { name: 'process level', when: 'inside the process, apart from any server' },
  },

  outcomes: {
    success: 'success',
    intermediate: 'go on',
    error: 'error',
  },

  groups: {
    success: 'Success',
    recipient: 'Recipient',
    network: 'Network',
    throttling: 'Limits',
    server: 'Server',
    authentication: 'Login',
    tls: 'Encryption',
    sender: 'Sender',
    reputation: 'Reputation',
    content: 'Content',
    policy: 'Policy',
    message: 'Message',
    protocol: 'Protocol',
    client: 'Client',
    unknown: 'Unclear',
  },

  standing: {
    standard: { label: 'SMTP standard', phrase: 'part of the SMTP standard itself' },
    extension: { label: 'SMTP extension', phrase: 'defined by an extension of SMTP' },
    'registry-only': {
      label: 'IANA registry only',
      phrase: 'known from an IANA registry alone',
    },
    'referenced-only': {
      label: 'Mentioned, never defined',
      phrase: 'mentioned in an IANA registry and defined nowhere',
    },
    experimental: {
      label: 'Experiment',
      phrase: 'part of an experimental extension of SMTP',
    },
    registered: {
      label: 'Registered with IANA',
      phrase: 'registered with IANA',
    },
    unregistered: {
      label: 'In use, not registered',
      phrase: 'in use without being registered',
    },
    nodemailer: { label: 'nodemailer', phrase: 'made by nodemailer' },
    node: { label: 'Node.js', phrase: 'made by Node.js' },
    provider: { label: 'Mail provider', phrase: "a provider's own wording" },
    server: { label: 'Mail server', phrase: 'a wording of server software' },
    'not-smtp': { label: 'Not part of SMTP', phrase: 'in no SMTP standard' },
    mailwhy: { label: 'mailwhy', phrase: 'a term of mailwhy' },
  },

  attributes: {
    kind: 'Kind',
    class: 'Class',
    permanence: 'Permanent or temporary',
    retry: 'Send again?',
    retryAfter: 'Wait before the next attempt',
    phase: 'Step of the session',
    who: 'Who acts',
    action: 'What to do',
    category: 'Category',
    enhanced: 'Usual enhanced codes',
    replies: 'Usual reply codes',
    nodemailer: 'In nodemailer',
    standing: 'Standard or provider',
    rfc: 'RFC',
  },

  headings: {
    summary: 'Summary',
    meaning: 'What it means',
    whenYouSeeIt: 'When you see it',
    causes: 'Causes',
    fixes: 'How to fix it',
    providers: 'What providers say',
    avoid: 'What not to do',
    publicText: 'What you may show your users',
    nodemailer: 'In nodemailer',
    handling: 'Handle it in code',
    samples: 'The reply as it looks',
    related: 'Related',
    meant: 'What was probably meant',
    definition: 'Where it is defined',
    sources: 'Sources',
    compareWith: 'Compare with',
    comparison: 'Comparison',
    attributes: 'Side by side',
    keyDifferences: 'Key differences',
    whichOne: 'Which one do you have?',
    whatToDo: 'What to do',
    readOn: 'Read on',
    options: 'Options that matter',
    enhanced: 'Enhanced status codes seen with it',
    replies: 'Reply codes seen with it',
    hides: 'What hides behind it',
    surfacesAs: 'How nodemailer reports it',
    commands: 'Where it occurs',
    categories: 'Categories',
    allEntries: 'All codes',
    search: 'Search',
    recognised: 'What was recognised',
  },

  fields: {
    code: 'Code',
    name: 'Official name',
    delivery: 'Was it sent?',
    evidence: 'How sure',
    permanent: 'Permanent',
    provider: 'Provider',
    command: 'Command',
    options: 'Options',
    majors: 'Versions of nodemailer',
    since: 'Since',
    renamedTo: 'Now called',
    layer: 'Layer',
    group: 'Area',
    section: 'Section',
    locale: 'Language',
  },

  words: {
    yes: 'yes',
    no: 'no',
    none: 'none',
    unknown: 'unknown',
    any: 'any',
    never: 'never',
    deprecated: 'deprecated',
    retired: 'no longer used',
    ambiguous: 'has several meanings',
    same: 'the same',
    differs: 'different',
    otherLanguage: 'This text is not translated yet.',
    noResults: 'Nothing found.',
    unknownCode: 'This code is not in the catalog.',
    copy: 'Copy',
    copied: 'Copied',
    previous: 'Previous',
    next: 'Next',
    and: 'and',
    or: 'or',
    versus: 'vs',
  },

  compare: {
    title: '{a} and {b} compared',
    or: '{list} or {last}',
    and: '{list} and {last}',
    separator: ', ',
    more: '{list} and others',
    duration: {
      second: 'one second',
      seconds: '{n} seconds',
      minute: 'one minute',
      minutes: '{n} minutes',
      hour: 'one hour',
      hours: '{n} hours',
      day: 'one day',
      days: '{n} days',
    },
    rfc: 'RFC {rfc}, section {section}',
    shown: { error: 'as {list}', info: 'in {list}' },
    severalSteps: 'at several steps of the session ({list})',
    saidBy: 'a wording of {name}',

    identity: {
      sameKind: 'Both are {kinds}: {a} stands for “{titleA}”, {b} for “{titleB}”.',
      sameKindAndTitle: '{a} and {b} are both {kinds}, and both stand for “{titleA}”.',
      otherKind:
        '{a} is {kindA} and stands for “{titleA}”; {b} is {kindB} and stands for “{titleB}”.',
      otherKindSameTitle: '{a} is {kindA}, {b} is {kindB}, and both stand for “{titleA}”.',
      itself: '{a} is compared with itself here, so nothing differs.',
    },
    contrast: {
      successAndFailure: '{ok} is good news; {bad} reports that something failed.',
      bothSuccess: 'Neither is an error: both confirm that a step went well.',
      successAndGoOn:
        'Neither is an error: {final} completes a step, while {open} asks for what still belongs to it.',
      bothGoOn: 'Neither is an error: with both, the server asks the client to go on.',
      laterAndFix:
        'After {later} the same message can go through at a later attempt; {fix} stays until somebody changes something.',
      laterAndNever:
        'After {later} the same message can go through at a later attempt; after {never} it should not be tried again.',
      fixAndNever:
        'Neither goes away by waiting: {fix} can be cured by a change, while {never} is the end of all attempts.',
      bothLater:
        'Both can pass without a change: the same message may go through at a later attempt.',
      bothFix: 'Neither goes away by waiting: something has to change before the next attempt.',
      bothNever: 'With both, no further attempt should follow by itself.',
      byClassAndFixed:
        'The first digit decides what {open} amounts to: {classes}. {fixed} is always {class}.',
      byClassAndOther: 'The first digit decides what {open} amounts to: {classes}.',
      bothByClass:
        'With both, the first digit decides: 4 asks for a later attempt, 5 for a change before the next one.',
    },
    relation: {
      together:
        'They can stand in one and the same reply: {reply} comes first, and {enhanced} makes it more exact, so go by {enhanced} where you have both.',
      reportedAs: 'They can belong to the same failure: nodemailer reports {inner} as {outer}.',
      renamed: '{new} is the newer name of {old}.',
      member:
        '{member} belongs to {group}, so what holds for {group} holds for it too, unless it says more.',
      exact: '{exact} is a case of {row} with a meaning of its own.',
      sameRow: 'They are the same code, {row}, with different first digits.',
      meant: '{quoted} is often quoted where {meant} is meant.',
    },
    shared: {
      category: 'Both are the same kind of problem: “{category}”.',
      step: 'Both appear at the same step, {steps}.',
      who: 'In both cases it is {who} that has to act.',
    },
    place: {
      reply: 'at the start of the reply and in `error.responseCode`',
      'other-number': 'in articles and logs, rarely in a reply',
      'reply-class': 'in the first of the three digits of a reply',
      enhanced: 'behind the reply code in `error.response`',
      'enhanced-class': 'in the first number of an enhanced status code',
      'enhanced-subject': 'in the second number of an enhanced status code',
      nodemailer: 'in `error.code`',
      system: 'in `error.message`',
      diagnosis: 'in the options of the transport',
      wording: 'in the words of `error.response`',
      category: 'in `explanation.category`',
    },
    difference: {
      place: 'Where to look: {a} stands {valueA}, {b} stands {valueB}.',
      class: 'Class: {a} is {valueA}, {b} is {valueB}.',
      permanence: 'Permanence: {a} is {valueA}, {b} is {valueB}.',
      phase: 'Step: {a} comes at {valueA}; {b} comes at {valueB}.',
      retry: 'Sending again: for {a} {valueA}, for {b} {valueB}.',
      who: 'Who has to act: with {a} {valueA}, with {b} {valueB}.',
      action: 'What to do: with {a} {valueA}, with {b} {valueB}.',
      category: 'Kind of problem: {a} falls under “{valueA}”, {b} under “{valueB}”.',
      enhanced: 'Enhanced codes: {a} usually comes with {valueA}; {b} comes with {valueB}.',
      enhancedOneSided: 'Enhanced codes: {has} usually comes with {value}, and {lacks} with none.',
      replies: 'Reply codes: {a} usually follows {valueA}; {b} follows {valueB}.',
      repliesOneSided:
        'Reply codes: {has} usually follows {value}, and the registry ties {lacks} to none.',
      nodemailer: 'In nodemailer: {a} arrives {valueA}; {b} arrives {valueB}.',
      nodemailerOneSided: 'In nodemailer: {has} arrives {value}, and {lacks} never surfaces.',
      standing: 'Origin: {a} is {valueA}, {b} is {valueB}.',
      rfc: 'Definition: {a} stands in {valueA}; {b} stands in {valueB}.',
      none: '{a} and {b} agree in everything that is lined up here; what sets them apart is in their texts.',
    },
    again: {
      later: 'after about {duration}',
      'after-fix': 'only after a change',
      never: 'not at all',
      none: 'not needed',
    },
    when: {
      reply: 'The reply of the server starts with {code}.',
      'other-number':
        'You have met the number {code} in an article, a log or the text of a server.',
      'reply-class': 'The reply of the server has the form {code}.',
      enhanced: 'The reply of the server has {code} behind its first three digits.',
      enhancedRow:
        'The reply of the server has {code} behind its first three digits, with {digits} in place of the X.',
      'enhanced-class': 'The enhanced status code in the reply has the form {code}.',
      'enhanced-subject': 'The enhanced status code in the reply is of the form {code}.',
      nodemailer: '`error.code` is {code}.',
      system: '`error.code` is {list}, and `error.message` points to {code}.',
      systemBare: '`error.message` points to {code}.',
      diagnosis: 'The options of the transport show what {code} describes.',
      wording: 'The text of the reply matches {code}.',
      category: '`explanation.category` is {code}.',
      phase: 'You meet {code} {phases}.',
    },
    act: {
      none: 'There is nothing to do about {code}.',
      retry: 'Leave the message as it is: {code} can pass without a change.',
      'slow-down': 'Send less at a time: {code} is about the pace, not about the message.',
      'fix-configuration':
        'Correct the options of the transport, or the account behind them, to get past {code}.',
      'fix-sender-domain':
        'To get past {code}, have the DNS records of the sending domain or server corrected: SPF, DKIM, DMARC or reverse DNS.',
      'fix-message':
        'Change the message itself to get past {code}: its content, its size, its form or its attachments.',
      'fix-recipient':
        'Check the address of the recipient first when you see {code}, and stop using it if it is wrong.',
      'request-delisting':
        'To get past {code}, find out who lists the sending IP address or domain, remove the reason, and ask for removal.',
      'contact-recipient':
        'Ask the recipient or their administrator about {code}, by another way than this mail.',
      'contact-provider':
        'Ask the provider through which you send about {code}: they can see the reason.',
    },
    attempt: {
      later: 'Send again after about {duration}, and wait longer each time {code} comes back.',
      'after-fix': 'Sending again before that only brings {code} back.',
      never: 'Leave it at that after {code}: no further attempt should follow by itself.',
    },
    deliveryUnknown:
      'Find out first whether the message arrived: with {code} the server may have taken it.',
  },
};
