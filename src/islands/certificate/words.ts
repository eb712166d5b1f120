export const bases = ['own', 'signed', 'system'] as const;
/** What a certificate rests on: the learner's own statement, the trainer's signature, the record of a learning system. */
export type Basis = (typeof bases)[number];

export interface CertificatePage {
  here: string;
  me: string;
  base: string;
  site: string;
  subtitle: string;
  seal: string;
  organisation?: string;
}

type Name =
  | 'none'
  | 'nobody'
  | 'nobodyLink'
  | 'unknown'
  | 'unreachable'
  | 'paths'
  | 'curricula'
  | 'stateDone'
  | 'stateLeft'
  | 'notYet'
  | 'notYetLede'
  | 'missing'
  | 'minutes'
  | 'others'
  | 'form'
  | 'name'
  | 'nameMissing'
  | 'basis'
  | 'systemName'
  | 'systemNumber'
  | 'trainerName'
  | 'print'
  | 'printNote'
  | 'sheetTitle'
  | 'blankName'
  | 'told'
  | 'counted'
  | 'countedRead'
  | 'days'
  | 'oneDay'
  | 'daysLabel'
  | 'readLabel'
  | 'checksLabel'
  | 'checks'
  | 'noChecks'
  | 'examLabel'
  | 'exam'
  | 'examFailed'
  | 'examUntried'
  | 'versions'
  | 'version'
  | 'gone'
  | 'noSystem'
  | 'trainer'
  | 'signature'
  | 'date'
  | 'own'
  | 'issued'
  | 'trouble'
  | 'phrase';

/** What the page says; places in braces are filled. */
export type CertificateWords = Record<Name, string> & {
  basisNames: Record<Basis, string>;
  bases: Record<Basis, string>;
};

/** What is typed on the page; nothing of it is kept or sent. */
export interface Written {
  name: string;
  basis: Basis;
  trainer: string;
  system: string;
  number: string;
}
