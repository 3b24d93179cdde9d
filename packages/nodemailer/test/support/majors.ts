import { createRequire } from 'node:module';
import nodemailer10 from 'nodemailer';

/** nodemailer, seen through the types of version 10. */
type Nodemailer = typeof nodemailer10;

const require = createRequire(import.meta.url);
const load = (name: string): Nodemailer => require(name) as Nodemailer;

/** A copy of nodemailer: its version's major, and how it was loaded. */
export interface Copy {
  readonly label: string;
  readonly major: number;
  readonly nodemailer: Nodemailer;
}

/** The majors 6 to 9 are CommonJS; 10 has an ESM and a CommonJS copy, which do not know each other's classes. */
export const copies: readonly Copy[] = [
  { label: '6', major: 6, nodemailer: load('nodemailer-6') },
  { label: '7', major: 7, nodemailer: load('nodemailer-7') },
  { label: '8', major: 8, nodemailer: load('nodemailer-8') },
  { label: '9', major: 9, nodemailer: load('nodemailer-9') },
  { label: '10', major: 10, nodemailer: nodemailer10 },
  { label: '10 (cjs)', major: 10, nodemailer: load('nodemailer') },
];
