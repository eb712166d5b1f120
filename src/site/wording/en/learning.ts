import type { Wording } from '../zh-Hans.ts';

const troubles: Wording['learning']['troubles'] = {
  blocked:
    'This browser keeps nothing for this site: what you do stays in this tab and goes with it. Export it under “My learning” first.',
  full: 'This device is full: what you do now cannot be kept. Export it under “My learning”, then make room.',
  newer:
    'What is kept here was written by a newer handbook. This page is an old one and leaves it alone: please reload. What you do now stays in this tab.',
};

export const learning: Wording['learning'] = {
  troubles,
  way: {
    left: '{n} left, about {minutes} min',
    finished: 'All that is required has been read',
    minutes: '{n} min',
    optional: 'optional, {n} min',
    start: 'Start with the first',
    goOn: 'Go on with no. {n}',
    doneOn: 'Read on {day}',
    changed: 'Changed since you read it: you read the version of {old}, now it is that of {version}.',
    dueBy: 'By {day}',
    late: 'Due by {day}, not read yet',
    from: 'A path made by {name}',
    noteFrom: '{name}: {note}',
    missing: '{n} articles of this path are not on this site and were left out.',
    certificate: 'Certificate',
    receipt: 'Receipt for the trainer',
    drill: 'Drill what you have read',
    restart: 'Go on with what is not read',
    seals: '{n} of {all} read',
    faults: {
      damaged: 'This link is not whole; it may have been cut on its way. Ask for it again, or paste all of it.',
      newer: 'A newer handbook made this link; it cannot be read here. Open it at the address it came with.',
      empty: 'There is no path in this link. Please open the whole link that you were sent.',
      'too-long': 'This link is too long to be a path of this site.',
      unreachable:
        'The handbook is out of reach, so its articles cannot be listed. Open this page again when you are online.',
    },
  },
  reading: {
    read: 'Read and understood',
    readOn: 'Read on {day}, as you said',
    changed: 'This article has changed. On {day} you read the version of {old}; now it is that of {version}.',
    changedBy: 'What changed: {change}',
    again: 'I have read the new one, too',
    takeBack: 'Take back',
    kept: 'Kept on this device',
    keptFor: 'Kept for {name}',
    change: 'My learning',
    nobody:
      'Several people share this device, and nobody is signed on. Choose a name under “My learning”, then press again.',
    place: '{title} · {n} of {all}',
    next: 'Next, {minutes} min',
    nextBelow: '{title}, {n} left',
    finished: '{title}: all that is required has been read',
    finishedBelow: 'Certificate and receipt',
    elsewhere: 'You are on a path: {title}, next is no. {n}',
    full: 'Not kept: this device is full. Export under “My learning”, make room, then press again.',
    troubles,
  },
  onward: {
    title: 'Go on',
    left: '{n} left, about {minutes} min',
    goOn: 'No. {n}: {title}',
    finished: 'All that is required has been read',
    toPath: 'The whole path',
  },
  open: {
    title: 'A path from your trainer',
    lede: 'The link says what to read, in which order and by when. How far you are is kept on your device alone.',
    needsScript: 'This page needs scripts to open the link. Without them, ask your trainer for the printed sheet.',
    reader: 'For: {reader}',
    waiting: 'Opening the link…',
    paste: 'Does the link not open? Paste all of it here',
    pasted: 'Open',
  },
};
