import type { receipt as chinese } from '../zh-Hans/receipt.ts';

export const receipt: typeof chinese = {
  title: 'Receipt of learning',
  lede: 'How far you are and how the self-checks went, for your trainer. See what it says before you hand it on.',
  noScript: 'A receipt needs scripts, which this browser has off. Use another browser, or ask your trainer to look.',
  path: 'Which path',
  name: 'Your name',
  nameNote: 'Your trainer knows you by it: write it in full.',
  says: 'What the receipt says',
  hand: 'Hand it on',
  file: 'Save as a file',
  copy: 'Copy as a code',
  qr: 'Show a QR code',
  codeLabel: 'The code of the receipt',
  templates: {
    waiting: 'Reading what is recorded …',
    nobody: 'Several people use this device and nobody is signed on. Choose your name on “My learning” first.',
    toMe: 'My learning',
    nothing: 'No path was begun, so there is nothing to certify. Choose one and begin.',
    toPaths: 'Paths',
    unknown: 'This site has no such path, or you never opened it. Below are those that you read.',
    unreachable:
      'The handbook is out of reach, so the receipt would not be whole. Open this page again with a network.',
    finished: '{title}: all {required} required articles are read.',
    unfinished: '{title}: {done} of {required} required articles are read. You may hand this on now and another later.',
    optional: 'Of {all} optional ones {done} are read.',
    step: 'Article',
    version: 'Version read',
    day: 'Read on',
    questions: 'Self-check',
    unread: 'not read yet',
    noVersion: 'no version given',
    tried: '{n} questions tried, {first} right at once, {right} right by now',
    untried: 'not tried',
    exam: 'Test: {title}, {day}, {score} points, {passed}',
    passed: 'passed',
    failed: 'not passed',
    not: 'What is not written here is not handed on: drill cards, assessments, routines, other paths. Days are by the clock of this device.',
    signed:
      'This device signs it as it is handed on. That proves one thing: nobody changed it afterwards. It does not prove who sat here, nor that they read.',
    unsigned:
      'This page came by plain http, where browsers keep no keys for signing. You can hand it on; the board will say “not signed”.',
    unkept:
      'This browser keeps nothing for this site, so a key for signing would not last. You can hand it on; the board will say “not signed”.',
    trouble:
      'This browser keeps nothing for this site; what you did lasts as long as this tab. Hand it on before you close it.',
    inApp:
      'WeChat, DingTalk and WeCom cannot save files. Copy the code and send it, or choose “open in browser” at the top right.',
    needsName: 'Write your name first, so that your trainer knows whose it is.',
    fileDone: 'Saved: {name}. Send this file to your trainer.',
    copied: 'The code is copied, {n} signs. Paste it whole into a message to your trainer.',
    copyByHand:
      'Copying is not possible here. The code is selected: press Ctrl C, or hold and choose “copy”, then send it.',
    qrDone: 'Let your trainer scan it and paste the whole text into the class board.',
    qrAlt: 'Receipt of {title} as a QR code',
    tooLong: 'This receipt has {n} signs, too many for one QR code. Save it as a file or copy the code.',
    qrFailed: 'The QR code could not be drawn; perhaps the network is gone. Save a file or copy the code.',
    failedHand: 'That did not work. Try again, or use another browser.',
    fileName: 'receipt {name} {title} {day}',
  },
};
