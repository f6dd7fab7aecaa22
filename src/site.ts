/** What this library calls itself, and every word of its interface. Another language is another version of this file. */

export const site = {
  name: 'The Workshop Library',
  language: 'en-US',
  direction: 'ltr',
  description:
    'Workshops for associations to run themselves: slides with notes, run sheets, handouts, checklists and the guidance around them. Free, without an account.',
  /** Where readers send corrections: put your own address here. */
  contact: 'corrections@example.org',
  /** The sizes of group that quantities are shown for. */
  groupSizes: [8, 25, 60],
  license: { name: 'CC BY 4.0', href: 'https://creativecommons.org/licenses/by/4.0/' },
  /** The browser's own frame, light and dark: the paper color of the tokens. */
  themeColor: { light: '#f8f9f5', dark: '#131815' },
} as const;

const either = (items: readonly (string | number)[]) =>
  new Intl.ListFormat(site.language, { type: 'disjunction' }).format(items.map(String));
const and = (items: readonly (string | number)[]) =>
  new Intl.ListFormat(site.language, { type: 'conjunction' }).format(items.map(String));
const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** Keys, each with what it does, that the deck and the speaker window share. */
const moves = [
  ['→  Space  Page Down', 'Next slide (clickers send these)'],
  ['←  Page Up', 'Previous slide'],
  ['Home  End', 'First slide, last slide'],
] as const;
const exerciseKeys = [
  ['T', 'Exercise: start or pause the countdown'],
  ['+', 'Exercise: one more minute'],
  ['N', 'Exercise: the next step'],
  ['E', 'Exercise: time is up, back to the whole group'],
] as const;
const helpKey = ['?', 'This help'] as const;

const papers = { a4: 'A4', letter: 'Letter' } as const;

export const words = {
  minutes: (count: number) => plural(count, 'minute', 'minutes'),
  minutesFrom: ({ from, to }: { from: number; to: number }) =>
    from === to ? plural(from, 'minute', 'minutes') : `${from} to ${to} minutes`,
  minutesIn: (variants: readonly number[]) => `${either(variants)} minutes`,
  /** As an adjective: 45-minute. */
  minutesAdjective: (count: number) => `${count}-minute`,
  /** Full minutes and seconds of a length in milliseconds: 4:05. */
  duration: (milliseconds: number) => {
    const seconds = Math.floor(milliseconds / 1000);
    return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  },
  /** A difference of lengths in milliseconds: +1:10, −0:30, 0:00. */
  difference: (milliseconds: number) => {
    const seconds = Math.round(milliseconds / 1000);
    const sign = seconds > 0 ? '+' : seconds < 0 ? '−' : '';
    return `${sign}${Math.floor(Math.abs(seconds) / 60)}:${String(Math.abs(seconds) % 60).padStart(2, '0')}`;
  },
  /** A time of day. */
  clockTime: (moment: number) =>
    new Intl.DateTimeFormat(site.language, { timeStyle: 'short' }).format(moment),
  minutesShort: (count: number) => `${count} min`,
  list: and,
  either,
  more: (count: number) => `${count} more`,
  quoted: (sentence: string) => `“${sentence}”`,
  date: (date: Date) =>
    new Intl.DateTimeFormat(site.language, { dateStyle: 'long', timeZone: 'UTC' }).format(date),
  updated: (date: string) => `Last changed ${date}`,

  skip: 'Skip to the content',
  menu: 'Menu',
  mainNavigation: 'Main',
  breadcrumb: 'You are here',
  home: 'Home',
  workshops: 'Workshops',
  handouts: 'Handouts',
  alsoHere: 'Also here',
  checklists: 'Checklists',
  guidance: 'Guidance',
  glossary: 'Glossary',
  about: 'About',
  search: 'Search',
  contents: 'On this page',
  top: 'Back to the top',
  back: 'Back to where you were',
  inWorkshop: (workshop: string) => `More of “${workshop}”`,
  previous: 'Previous',
  next: 'Next',

  kinds: {
    workshop: 'Workshop',
    slide: 'Slide',
    handout: 'Handout',
    checklist: 'Checklist',
    guidance: 'Guidance',
    term: 'Term',
  },
  kindFilters: {
    workshop: 'Workshops',
    slide: 'Slides',
    handout: 'Handouts',
    checklist: 'Checklists',
    guidance: 'Guidance',
    term: 'Terms',
  },

  homePage: {
    title: 'Workshops your own staff can run',
    lead: 'For staff of associations: slides with full notes, a run sheet that fits your hour, sheets to print, and advice to look up on Monday. Take it, run it, change it. There is nothing to sign up for.',
    waysTitle: 'What brings you here?',
    ways: {
      problem: {
        title: 'I have a problem at work',
        text: '“I have no time.” “My boss says no.” Find yours, and what to do this week.',
      },
      browse: {
        title: 'I want to read',
        text: 'Advice for one problem at a time, each with steps for this week.',
      },
      present: {
        title: 'I run the session',
        text: 'Open the deck, pick your time, read the notes. A clicker is enough.',
        prepare: 'Prepare: run sheet, what to bring, keep it offline',
      },
      print: {
        title: 'I need paper',
        text: 'Handouts and checklists, filled in or to write on, in A4 and Letter.',
      },
      search: {
        title: 'I am looking for something',
        text: 'Search slides, sheets, articles and terms at once.',
      },
    },
    workshopsTitle: 'The workshops',
    sheetsTitle: 'Ready to print',
  },

  lists: {
    workshops: {
      title: 'Workshops',
      lead: 'Each has a deck with notes, a run sheet in several lengths, and the sheets that belong to it.',
    },
    handouts: {
      title: 'Handouts',
      lead: 'Sheets for the room and for the desk afterwards. Exercises exist twice: filled in, to read, and blank, to write on.',
    },
    checklists: {
      title: 'Checklists',
      lead: 'Points to settle, each with why it matters and how you know that it is done. Your ticks stay on this device.',
    },
    guidance: {
      title: 'Guidance',
      lead: 'One article for one problem: what is going on, what to do this week, what goes wrong.',
    },
    problems: {
      title: 'Problems, in people’s own words',
      lead: 'Find the sentence that you would say yourself. Each leads to an article with steps for this week.',
      none: 'No article names a problem yet.',
    },
    glossary: { title: 'Glossary', lead: 'What the words of this library mean here.' },
  },

  workshop: {
    audience: 'Who it is for',
    outcomes: 'After the session, you can',
    premise: 'Why this session',
    today: 'Taking part today?',
    todayText: 'Fill in the sheets here, in this order:',
    present: 'Present it',
    openDeck: 'Open the slides',
    script: 'Script',
    scriptText: 'Every slide with its notes, to read beforehand.',
    pack: 'Pack to print',
    packText: 'Everything on paper, in the order of use, with the number of copies.',
    runSheet: 'Run sheet',
    runSheetText: 'What happens when, in the room and online, and what to cut when you are late.',
    takeAlong: 'Slides to take along',
    takeAlongText:
      'For a computer without this site: in one file that presents by itself, to print, or to edit.',
    oneFile: 'One file to present from',
    deckPdf: 'PDF',
    slideshow: 'PowerPoint',
    oneFileText:
      'Presents from a USB stick on any computer, with notes and countdowns, without a network.',
    package: 'Everything to take along',
    packageText:
      'The slides, the run sheet, the sheets and the reading in one zip file, to open without a network: unzip it, then open start.html.',
    deckIn: (minutes: number) => `Slides for ${minutes} minutes`,
    slideCount: (count: number) => plural(count, 'slide', 'slides'),
    time: 'How the time goes',
    timeNote: 'Minutes for each part, in every length.',
    timeBars: (usual: number) => `The bars show the ${usual} minutes from start to finish.`,
    forParticipants: 'To fill in, tick and take home',
    forFacilitator: 'To prepare and run it',
    read: 'Read on',
    room: 'The room',
    materials: 'What to bring',
    material: 'Material',
    /** Behind what only one form of the session needs. */
    onlyIn: { room: '(in the room only)', online: '(online only)' },
    /** Behind what only some lengths need. */
    onlyFor: (variants: readonly number[]) => `(${and(variants)} minutes)`,
    groupSize: 'People in your session',
    forPeople: (people: number) => `${people} people`,
    yours: 'Yours',
    atTables: (size: number) => `Reckoned with ${size} people at a table.`,
    source: 'Whose session this is',
    changedSince: (year: string) => `What has changed since ${year}`,
  },

  offline: {
    keep: (size: string) => `Keep it on this device (${size})`,
    none: 'The slides, the run sheet, every sheet and search then work without a network.',
    keeping: 'On its way. You can read on; it goes on by itself.',
    progress: 'Kept on this device',
    amount: (done: string, total: string) => `${done} of ${total}`,
    ready:
      'Ready offline: the slides, the run sheet, every sheet and search work without a network.',
    newer: 'Ready offline. A newer version is there.',
    renew: 'Use the newer version',
    presenting:
      'The slides are open in another tab or window. Close them first, so that nothing changes while you present.',
    running:
      'A session runs on a run sheet in another tab or window. Close that first, or wait for the end, so that nothing changes meanwhile.',
    retry: 'Try again',
    connection:
      'The connection broke off. Try again once you are connected: it goes on from where it stopped.',
    storage: 'This device has no room left for it. Make some, then try again.',
    refused:
      'This browser does not allow it, perhaps because this is a private window. Open this page in an ordinary window, or print the script and the run sheet.',
    unsupported:
      'This page can’t be kept for use without a network: that needs a current browser, an ordinary window and an address with https. Print the script and the run sheet to have them with you.',
    remove: 'Remove it from this device',
    removeConfirm:
      'Remove the library from this device? It then needs a network again. What you wrote and ticked stays.',
  },

  deck: {
    label: 'Slides',
    controls: 'Slide controls',
    reading: 'Place in the slides',
    previous: 'Previous slide',
    next: 'Next slide',
    overview: 'All slides',
    help: 'Keys and help',
    leave: 'Leave the slides',
    position: (index: number, count: number) => `${index} of ${count}`,
    /** What screen readers tell of a slide that comes. */
    slideSaid: (index: number, count: number, title: string) =>
      `Slide ${index} of ${count}: ${title}`,
    overviewSaid: 'All slides. Arrow keys choose, Enter opens, Esc goes back.',
    blackSaid: 'Black screen. Any key brings the slide back.',
    windowTitle: (slide: string, deck: string) => `${slide} · ${deck}`,
    variantMoved: (slide: string, variant: number) =>
      `“${slide}” is not part of the length you asked for, so the ${variant}-minute slides opened.`,
    variantUnknown: (asked: string, variants: string, variant: number) =>
      `There is no ${asked}-minute version (there is ${variants}). The ${variant}-minute slides opened.`,
    variantUnknownPage: (asked: string, variants: string) =>
      `There is no ${asked}-minute version (there is ${variants}). Here are the slides of all versions.`,
    slideUnknown: (asked: string) =>
      `There is no slide “${asked}” in this deck. It opened at the first slide.`,
    close: 'Close',
    letters: 'Use single-letter keys',
    lettersNote:
      'Turn this off if you dictate or if keys are pressed by mistake. Arrows, Space and a clicker’s forward and back always work; the period, which some clickers send for a black screen, is off, too.',
    keys: [...moves, ['Esc', 'All slides at a glance']],
    letterKeys: [
      ['S', 'Speaker window: notes, next slide, time'],
      ['G  1–9', 'Go to a slide by number or title'],
      ['O', 'All slides at a glance'],
      ['B  .', 'Black screen; any key brings the slide back'],
      ...exerciseKeys,
      ['P', 'Pointer: a ring that follows the mouse'],
      ['Z', 'Zoom in and out; mouse or arrows choose the place'],
      ['F', 'Full screen'],
      ['C', 'Check before the start'],
      helpKey,
    ],
    more: 'More tools',
    tools: {
      speaker: 'Speaker window',
      check: 'Check before the start',
      jump: 'Go to a slide',
      black: 'Black screen',
      pointer: 'Pointer',
      zoom: 'Zoom',
      'full-screen': 'Full screen',
    },
    look: 'Look',
    looks: {
      auto: 'As the device',
      light: 'Light, for bright rooms',
      dark: 'Dark, for dim rooms',
      contrast: 'High contrast',
    },
    jump: 'Go to a slide',
    jumpLabel: 'Number, or words of the title',
    jumpGo: 'Go',
    jumpNone: (query: string, count: number) =>
      `No slide fits “${query}”. There are ${plural(count, 'slide', 'slides')} in this length.`,
    fullScreenRefused:
      'The browser did not allow full screen. Try its own key: F11, or Ctrl+Cmd+F on a Mac.',
    second: 'This deck is also open in another window, and the speaker window follows that one.',
    lead: 'Follow this one instead',
    dismiss: 'All right',
    wasAt: (slide: string) => `The session is running. It was at “${slide}”.`,
    goOn: 'Go on there',
    toolsFailed:
      'The speaker window, countdowns and other tools could not be loaded. The slides work; reload when the connection is back.',
    check: {
      title: 'Check before the start',
      lead: 'Two minutes, while the room is still empty.',
      readable: 'Readable from the back?',
      readableText:
        'Stand at the last row. Whoever can’t read the smallest line needs a larger picture: move the projector or the chairs, or choose another look.',
      sampleLarge: 'Slides are written at least this large.',
      sampleSmall: 'Labels and sources are at least this large.',
      sound: 'Sound?',
      soundText:
        'These slides make no sound. If you show a film, play this and listen where it comes out.',
      play: 'Play a tone',
      speaker: 'Speaker window',
      speakerYes: 'Connected.',
      speakerNo: 'Not open. Press S here, then drag its window to your own screen.',
      screen: 'Screen',
      screenYes: (size: string) => `Full screen, ${size}.`,
      screenNo: (size: string) => `${size}, not full screen. Press F.`,
      awake: 'Screen stays awake',
      awakeYes: 'Yes, while the slides show.',
      awakeNo:
        'This browser can’t do that now. Plug the computer in and turn its screen saver off.',
      offline: 'Works without a network',
      offlineYes: 'Ready offline.',
      offlineNo: 'Not kept on this device. The workshop’s page has the button; it takes a minute.',
      kept: 'Time survives a reload',
      keptYes: 'Yes, it is kept on this device.',
      keptNo: 'This browser keeps nothing. Leave the windows open until the end.',
      done: 'Done',
    },
    qrCode: 'QR code that opens this workshop on a phone',
    notes: 'Speaker notes',
    readOn: 'Read on',
    scriptLink: 'Slides with notes, to read',
    sheet: 'Your sheet',
    workshop: 'Back to the workshop',
    end: 'After the slides',
  },

  speaker: {
    label: 'Speaker window',
    lead: 'Notes, the next slide, and how far ahead of or behind the plan you are. It follows the slides that are open in this browser.',
    noScript:
      'The speaker window needs JavaScript. Without it, these are all slides with their notes, to scroll.',
    thisSlide: 'This slide',
    nextSlide: 'Next',
    thisNamed: (title: string) => `This slide: ${title}`,
    nextNamed: (title: string) => `Next: ${title}`,
    blackSaid: (isBlack: boolean) => (isBlack ? 'Black screen' : 'The slide shows again'),
    keys: [
      ...moves,
      ['G', 'Go to a slide: choose it from the list'],
      ['B  .', 'Black screen, and back'],
      ...exerciseKeys,
      helpKey,
    ],
    end: 'This was the last slide.',
    segment: 'Run sheet',
    segmentTitle: (number: number, count: number, title: string) =>
      `${number} of ${count}: ${title}`,
    segmentTime: (spent: string, planned: string) => `${spent} of ${planned}`,
    slideTime: (spent: string, planned: string) => `This slide: ${spent} of ${planned}`,
    then: (title: string) => `Then: ${title}`,
    thenEnd: 'Then: the end',
    now: 'Now',
    elapsed: 'Elapsed',
    left: 'Left',
    pace: 'Against the plan',
    phases: {
      unset: 'Not started',
      before: 'Not yet',
      paused: 'Paused',
      over: 'Ended',
    },
    startsIn: (time: string) => `Starts in ${time}`,
    ends: 'Ends',
    start: 'Start the time',
    startNow: 'Start now',
    pause: 'Pause',
    resume: 'Go on',
    reset: 'Reset',
    resetConfirm:
      'Reset the time? The elapsed time, the minutes per slide and all changes of today’s plan are forgotten.',
    smaller: 'Smaller notes',
    larger: 'Larger notes',
    advice: 'What to cut',
    adviceTitle: (minutes: number, segment: string) =>
      `Save ${plural(minutes, 'minute', 'minutes')}: ${segment}`,
    adviceAll: (count: number, minutes: number) =>
      `It takes ${count} cuts to end on time. Together they save ${minutes} min.`,
    takeCut: 'Cut it',
    length: 'Length',
    connected: (slides: string) => `Connected to the ${slides} slides.`,
    alone: 'No slides are open in this browser. Rehearse here, or open them.',
    openDeck: 'Open the slides',
    notLinked:
      'This browser’s windows can’t hear each other, so move the slides and this window by themselves.',
    notKept:
      'This browser keeps nothing on the device. The time is lost when all windows of this workshop are closed.',
    report: 'Minutes per slide',
    reportTitle: 'Minutes per slide',
    reportLead: (spent: string, planned: string) => `${spent} in all; the plan has ${planned}.`,
    reportNone: 'No time was taken yet. Start the time, and go through the slides.',
    reportSlide: 'Slide',
    reportPlan: 'Plan',
    reportSpent: 'Taken',
    reportDifference: 'Difference',
    reportCopy: 'Copy as text',
    noNotes: 'This slide has no notes.',
    printInstead: 'Notes are printed from the script, and minutes per slide from their own list.',
  },

  script: {
    title: (workshop: string) => `Script: ${workshop}`,
    lead: 'Each slide with its notes. Print it as your own copy for the session.',
    open: 'Open this slide',
    inVariants: (variants: string) => `In the ${variants}-minute version`,
    time: ({
      minutes,
      variant,
      segment,
    }: {
      minutes: number;
      variant: number;
      segment: { title: string; from: number; to: number } | undefined;
    }) =>
      `${minutes} min of ${variant}${segment ? ` · “${segment.title}” from ${segment.from} to ${segment.to}` : ''}`,
    layout: 'On paper',
    layouts: {
      text: 'Slides and notes as text (saves paper)',
      slides: 'One slide a page, with its notes',
      three: 'Three slides a page, with lines for notes',
    },
  },

  pack: {
    leftEmpty:
      'This page is left empty, so that fronts and backs meet when the pack is printed on both sides.',
    title: (workshop: string) => `Pack to print: ${workshop}`,
    lead: 'All that you print for one session, in the order of use. Enter how many people come, choose what goes in, then print.',
    bring: 'What to bring, and the room',
    contents: 'Contents',
    piles: {
      facilitator: 'For you',
      participants: 'For those who take part',
      card: 'Cards and signs',
    },
    choose: 'What goes in',
    copies: 'Copies',
    copiesFor: 'Copies for',
    people: 'people',
    pageNumber: 'Page',
    total: 'Copies in all',
    hint: 'Each part begins on a page of its own. To make copies, print a part by its page numbers, so that no other sheet gets on its back.',
    paper: {
      cards:
        'On card, by themselves, on both sides, flipped on the long edge; then cut along the lines',
      signs: 'On card, on one side only',
    },
    online: 'Everything here, to open on a phone or computer:',
  },

  runSheet: {
    title: (workshop: string) => `Run sheet: ${workshop}`,
    lead: 'Start to finish in each length: what to do in the room and online, how long it takes, and what to cut when you are late.',
    variant: (minutes: number) => `${minutes} minutes`,
    in: (minutes: number) => `of ${minutes}`,
    overview: 'The lengths side by side',
    segment: 'Segment',
    total: 'Total',
    none: 'not in this length',
    details: 'Each segment, step by step',
    room: 'In the room',
    online: 'Online',
    groups: 'By group size',
    people: (count: string) => `${count} people`,
    /** Of the sizes that notes are for, the one that is nearest to an own number. */
    nearest: (count: string, people: number) =>
      `${count} people, nearest to your ${plural(people, 'person', 'people')}`,
    cut: 'If you are late',
    cutOrder: (order: number) => `Cut ${ordinal(order)}`,
    saves: (saved: readonly { variant: number; minutes: number }[]) =>
      `Saves ${saved.map(({ minutes }) => minutes).join(' / ')} min in ${saved.map(({ variant }) => variant).join(' / ')} minutes`,
    bridge: 'Say instead',
    slides: 'Slides',
    cuts: 'What to cut when you are late, in this order',
    break: 'Break',
  },

  /** How a session stands against its plan, in the speaker window and on the run sheet. */
  pace: {
    onTime: () => 'On time',
    behind: (minutes: number) => `${minutes} min behind`,
    ahead: (minutes: number) => `${minutes} min ahead`,
  },

  /** The countdown of an exercise on a slide. */
  /** What PowerPoint lists: the layouts, and what stands in a place that nothing fills yet. */
  slideshow: {
    layouts: {
      title: 'Title',
      statement: 'Statement',
      list: 'List',
      comparison: 'Comparison',
      diagram: 'Diagram',
      table: 'Table',
      exercise: 'Exercise',
      close: 'Close',
    },
    places: {
      title: 'Title',
      text: 'Text',
      heading: 'Heading',
      attribution: 'Attribution',
      address: 'Address',
      number: 'Slide number',
      notes: 'Notes',
      slide: 'Slide',
    },
    parts: {
      readOn: 'Read on',
      table: 'Table',
      picture: 'Picture',
      group: 'Group',
      edge: 'Edge',
      card: 'Card',
    },
  },

  clock: {
    label: 'Time for this exercise',
    start: 'Start',
    pause: 'Pause',
    resume: 'Go on',
    add: '+1 minute',
    step: 'Next step',
    end: 'Time is up',
    over: 'Time. Back to the whole group, please.',
  },

  live: {
    title: 'Today’s session',
    lead: 'Say when you start. This page then knows the time of each segment, whether you are behind, and what to cut. Open slides follow along.',
    setup: 'Set up',
    length: 'Length',
    deckDecides:
      'The slides that are open decide the length. Close them to choose another one here.',
    allLengths: 'All, side by side',
    startDay: 'Day',
    start: 'Start',
    until: 'Room must be free at',
    people: 'People',
    where: 'Where',
    notices: 'Notices',
    startNow: 'Start now',
    pause: 'Pause',
    resume: 'Go on',
    reset: 'Start over',
    resetConfirm: 'Forget the start, the pauses and every change of this session?',
    next: (title: string) => `Go to: ${title}`,
    current: 'Now',
    leftHere: 'Left in this segment',
    leftInAll: 'Left in all',
    schedule: 'The schedule today',
    time: 'Time',
    lengthToday: 'Minutes',
    bring: (people: number) => `What to bring for ${plural(people, 'person', 'people')}`,

    /** From one time of day to another. */
    span: (from: number, to: number) =>
      new Intl.DateTimeFormat(site.language, { timeStyle: 'short' }).formatRange(from, to),
    day: (moment: number) =>
      new Intl.DateTimeFormat(site.language, {
        weekday: 'long',
        month: 'long',
        day: 'numeric',
      }).format(moment),
    /** What stands on a printed run sheet. */
    facts: (facts: readonly string[]) => facts.join(' · '),
    peopleCount: (people: number) => plural(people, 'person', 'people'),
    roomUntil: (clock: string) => `the room must be free at ${clock}`,

    startsAt: (clock: string, end: string) => `Starts at ${clock}, ends at ${end}`,
    startsOn: (day: string, clock: string, end: string) => `Starts ${day} at ${clock}, ends ${end}`,
    stands: (pace: string, end: string) => `${pace}, ends at ${end}`,
    /** Nobody said where the room is; what was changed in the plan is known, though. */
    byClock: 'By the clock',
    byClockChanged: (pace: string) => `By the clock ${pace}`,
    byClockHint: 'Press “I am here” or open the slides to see whether you are behind.',
    pauseIncluded: (standing: string, minutes: number) =>
      `${standing}, ${minutes} min of pause included`,
    pausedNow: (end: string) => `Paused. Ends at ${end} if you go on now`,
    over: 'This session ended hours ago',
    overLong: 'A new one keeps the length, the people and the room.',
    newSession: 'Set up a new session',

    here: 'I am here',
    fewer: '−1 min',
    more: '+1 min',
    skip: 'Skip',
    unskip: 'Don’t skip',
    skipped: 'Skipped',
    cut: (saves: number) => `Cut it, saves ${saves} min`,
    saves: (minutes: number) => `Saves ${minutes} min`,
    uncut: 'Take the cut back',
    isCut: (saves: number) => `Cut, ${saves} min saved`,
    instead: (planned: number) => `instead of ${planned}`,
    planned: (clock: string) => `planned ${clock}`,
    backAt: (clock: string) => `Back at ${clock}`,

    cutNow: 'What to cut now',
    neededCuts: (count: number, saves: number) =>
      count === 1 ? `This cut saves ${saves} min.` : `These ${count} cuts save ${saves} min.`,
    tooFewCuts: (saves: number, missing: number) =>
      `All cuts together save ${saves} of the ${missing} min.`,
    otherCuts: (count: number) => plural(count, 'other cut', 'other cuts'),
    nothingToCut:
      'No planned cut is left. Skip a segment below, give one fewer minutes, or tell people that you will end later.',

    roomOver: (minutes: number, clock: string) =>
      `You will end ${minutes} min after the room must be free (${clock}).`,
    roomLeft: (minutes: number, clock: string) =>
      `The room must be free in ${minutes} min, at ${clock}.`,
    roomPast: (clock: string) => `The room had to be free at ${clock}.`,
    clockBack: (minutes: number) =>
      `This device’s clock was set back by ${minutes} min. The session goes on as if nothing had happened.`,
    clockAhead: (minutes: number) =>
      `This device slept, or its clock was set ahead, for ${minutes} min. They count as time of the session.`,
    leaveOut: (minutes: number) => `Leave these ${minutes} min out`,
    understood: 'Understood',
    notKept:
      'This browser does not let the page keep the session. Leave this window open: a reload forgets it.',
    notLinked: 'This browser does not let windows hear each other. Say here where you are.',
  },

  exercise: {
    steps: 'How it goes',
    groupSize: 'Group size',
    line: (label: string, number: number) => `${label}, line ${number}`,
    cell: (label: string, column: string, row: number | string) =>
      `${label}: ${column}, ${typeof row === 'number' ? `row ${row}` : row}`,
    box: (box: number, boxes: number, from: string, to: string) =>
      `${box} of ${boxes}${box === 1 ? `: ${from}` : box === boxes ? `: ${to}` : ''}`,
    marked: (box: number, boxes: number, from: string, to: string) =>
      `Marked: ${box} of ${boxes}, from “${from}” to “${to}”`,
    kept: 'What you write stays on this device.',
    noScript:
      'Without JavaScript what you write is not kept: print the sheet before you leave the page.',
    copy: 'Copy as text',
    share: 'Share the text',
    clear: 'Clear this sheet',
    clearConfirm: 'Clear everything you wrote on this sheet?',
    cannotKeep:
      'This browser does not let the page keep what you write. Print it before you leave.',
  },

  download: {
    papers,
    pdfOn: (paper: keyof typeof papers) => `PDF, ${papers[paper]}`,
    size: (size: string) => `(${size})`,
    pagesAndSize: (pages: string, size: string) => `(${pages}, ${size})`,
    pages: (count: number) => plural(count, 'page', 'pages'),
  },
  sheet: {
    print: 'Print',
    size: 'Letters on paper',
    normal: 'Normal print',
    large: 'Large print (18 pt)',
    blank: 'Blank sheet',
    blankTitle: (title: string) => `${title} (blank)`,
    filledTitle: (title: string) => `${title} (filled in)`,
    filled: 'Filled in',
    takes: 'Takes',
    readers: { participants: 'For those who take part', facilitator: 'For the facilitator' },
    worksheet: 'Worksheet',
    copy: 'Copy link',
    copied: 'Copied',
    notCopied: 'The browser refused',
    copyText: 'Copy this text',
  },

  cards: {
    fronts: 'Fronts of the cards',
    backs: 'Backs of the cards',
    empty: 'Your own challenge:',
  },

  decision: { yes: 'Yes', no: 'No' },

  checklist: {
    why: 'Why',
    done: 'Done when',
    progress: (done: number, count: number) => `${done} of ${count} done`,
    reset: 'Start over',
    resetConfirm: 'Clear all ticks on this list?',
    items: (count: number) => plural(count, 'point', 'points'),
    kept: 'Your ticks stay on this device.',
    noScript:
      'Without JavaScript your ticks are not kept: print the list before you leave the page.',
    cannotKeep: 'This browser does not let the page keep your ticks. Print the list to keep them.',
    more: 'How to get there',
    who: 'Who',
    when: 'By when',
  },

  onward: {
    title: 'Where to go from here',
    next: 'Read next',
    challenges: 'Challenges that it helps with',
    articles: 'To read on',
    items: 'Checklist points',
    sheets: 'Sheets',
    slides: 'Slides',
    workshops: 'Workshops',
  },

  guidanceIndex: {
    ways: 'Find an article',
    byChallenge: 'By challenge',
    byPoint: 'By clarity point',
    byTopic: 'By topic',
    byProblem: 'By problem, in people’s own words',
  },

  /** The articles as a book for e-readers. */
  book: {
    name: 'Guidance',
    download: 'All articles as an e-book',
    downloadText: 'To read on a phone or e-reader (EPUB), with the glossary, without a network.',
    cover: 'Cover',
    coverText: (library: string, name: string) => `Cover of “${name}” from ${library}`,
    titlePage: 'Title page',
    contents: 'Contents',
    start: 'Begin reading',
    holds: (articles: number, terms: number) =>
      `${plural(articles, 'article', 'articles')} and a glossary of ${plural(terms, 'term', 'terms')}`,
    part: (name: string, level: string) => (level ? `${name}: ${level}` : name),
    otherArticles: 'More articles',
    license: (license: string) => `Newly written text under ${license}`,
    summary:
      'The text is structured with headings, lists and tables with header cells, and has a table of contents with levels. Terms are linked to the glossary. The only picture is the cover, which has an alternative text.',
  },

  /** The folder with everything of a workshop, on somebody’s disk. */
  package: {
    first: 'Open these first',
    folderText:
      'All that is listed here opens without a network; links to the rest of the library need one. What you tick or write on these pages is not kept: print it, or save the page as PDF.',
    slides: 'Slides',
    sheets: 'Sheets',
    checklists: 'Checklists',
    reading: 'Articles and words',
    pdf: (paper: string) => `PDF, ${paper}`,
    /** To someone who hears only the link to a file. */
    fileOf: (file: string, title: string) => `${file}: ${title}`,
    files: {
      'slides.pptx': 'PowerPoint',
      'slides.pdf': 'PDF',
    } as Readonly<Record<string, string>>,
    notKept: 'What you tick or write here is not kept: print it before you close the page.',
  },

  article: {
    legal:
      'This page speaks of US law in general. It is no legal advice: rules change and differ from state to state, so ask your counsel before you rely on it.',
    answers: 'Answers',
    sources: 'Sources',
    example: 'For example',
    mistake: 'A common mistake',
    note: 'Note',
    reading: (minutes: number) => `${minutes}\u00A0min read`,
  },

  term: {
    aliases: 'Also',
    see: 'See also',
    letters: 'Terms by letter',
    usedIn: 'Used in',
    morePages: (count: number) => `and on ${plural(count, 'more page', 'more pages')}`,
    /** Above the definitions at the end of a printed page. */
    notes: 'Terms',
    /** Below a definition that the first tap shows. */
    again: 'Tap the word again for the glossary.',
  },

  searching: {
    label: 'Search the library',
    placeholder: 'Try “who decides”',
    hint: 'Type a word, a phrase or a whole question.',
    loading: 'Searching …',
    all: 'All',
    kind: 'Kind of page',
    bucket: 'Bucket',
    allBuckets: 'All buckets',
    results: (count: number, query: string) =>
      `${plural(count, 'result', 'results')} for “${query}”`,
    /** With a filter: how many of all. */
    resultsOf: (count: number, all: number, query: string) =>
      `${count} of ${plural(all, 'result', 'results')} for “${query}”`,
    nearest: (query: string) => `No page has all of “${query}.” These come nearest:`,
    nearestQuestion: (query: string) => `What comes nearest to “${query}”:`,
    none: (query: string) => `Nothing found for “${query}.”`,
    filtered: (query: string) =>
      `Nothing of this sort for “${query}”. Choose “All” to see the rest.`,
    noneHelp: 'Say it in other or fewer words, or start from one of these:',
    noWords: (query: string) => `There is no word in “${query}”. Type what you look for.`,
    stopWords: (query: string) =>
      `“${query}” tells too little to search for. Add a word for what it is about.`,
    corrected: (query: string) => `Showing results for ${query}.`,
    instead: (query: string) => `Search instead for ${query}.`,
    /** Why a page is found that does not have the words. */
    synonym: (typed: string, say: string) => `For “${typed}”: this has “${say}.”`,
    missing: (missing: string) => `Without ${missing}`,
    recent: 'Searched for lately',
    clear: 'Clear these',
    problems: 'What others ask',
    allProblems: 'All problems',
    pdf: 'PDF',
    more: (count: number) => `Show ${count} more`,
    close: 'Close',
    failed:
      'Search could not load. Check the connection and type again, or use the list of all pages.',
    onlyTitles:
      'Only titles were searched, because the rest could not be loaded. Check the connection and type again.',
    unreachable:
      'Search could not load. Check the connection and type again, or press Enter for the search page.',
    allPages: 'All pages from A to Z',
    noScript: 'Search needs JavaScript. Here is every page instead.',
    keys: 'Arrow keys move, Enter opens, Esc goes back.',
  },

  print: {
    page: 'Page',
    of: 'of',
  },

  footer: {
    license: (license: string) => `Newly written text: ${license}.`,
    promise: 'No account, no ads, no tracking. What you type stays on your device.',
    corrections: 'Found something wrong or hard to use? Write to',
  },

  notFoundPage: {
    title: 'This page does not exist',
    lead: 'The address may have a typing mistake, or the page has moved. Search for it, or start from one of these:',
  },

  shortPage: {
    lead: 'This short address leads to the workshop:',
  },
} as const;

/** 1st, 2nd, 3rd, 4th. */
function ordinal(number: number): string {
  const suffix = { one: 'st', two: 'nd', few: 'rd', other: 'th', many: 'th', zero: 'th' };
  return `${number}${suffix[new Intl.PluralRules(site.language, { type: 'ordinal' }).select(number)]}`;
}
