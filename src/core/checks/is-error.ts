import type { Fault } from '../model/problem.ts';
import { rules } from './rules.ts';

export const isError = (found: Fault): boolean => rules.get(found.rule)?.severity === 'error';
