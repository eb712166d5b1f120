import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { listen } from '../../../src/disk/port.ts';

/** What the gateway gives to somebody who has signed in. */
export const session = 'session=known';

/** The company's single sign-on, by the name that the settings of the tested site have for it. */
export const signOnHost = 'sso.example.com';

export const signInPage = '<title>sign-in</title><a href="GO">I am me</a>';

export interface Gateway {
  address: string;
  close: () => void;
}

/**
 * A gateway with the paths of oauth2-proxy, and the single sign-on that it leads to, whose pages have another host. Who presses
 * the only link of its page is signed in.
 */
export async function startGateway(wanted = 0): Promise<Gateway> {
  const server = createServer(answer);
  const port = await listen(server, '127.0.0.1', wanted);
  return { address: `http://127.0.0.1:${port}`, close: () => server.close() };
}

function answer(request: IncomingMessage, response: ServerResponse): void {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://gateway');
  const to = searchParams.get('to') ?? '/';
  const back = `http://${request.headers.host}/oauth2/callback`;
  switch (pathname) {
    case '/oauth2/auth':
      response.writeHead(request.headers.cookie?.includes(session) ? 202 : 401).end();
      break;
    case '/oauth2/start':
      response
        .writeHead(302, {
          Location: `http://${signOnHost}/login?${new URLSearchParams({
            back: `${back}?${new URLSearchParams({ to: String(request.headers['x-auth-request-redirect']) })}`,
          })}`,
        })
        .end();
      break;
    case '/oauth2/callback':
      response.writeHead(302, { Location: to, 'Set-Cookie': `${session}; Path=/; HttpOnly` }).end();
      break;
    default:
      response
        .writeHead(200, { 'Content-Type': 'text/html' })
        .end(signInPage.replace('GO', (searchParams.get('back') ?? '').replaceAll('&', '&amp;')));
  }
}
