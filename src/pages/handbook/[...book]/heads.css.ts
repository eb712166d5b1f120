import type { APIRoute } from 'astro';
import type { Book } from '../../../core/curriculum/book.ts';
import { bookPaths, headSheet, madeBook } from '../../../site/books.ts';

export const getStaticPaths = () => bookPaths();

/** The running heads of a ready-made book. */
export const GET: APIRoute<{ book: Book }> = ({ props }) =>
  new Response(headSheet(madeBook(props.book)), { headers: { 'content-type': 'text/css; charset=utf-8' } });
