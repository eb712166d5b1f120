/** Browsers within chats block downloads without a word. */
export const blocksFiles = (): boolean => /MicroMessenger|DingTalk|wxwork/i.test(navigator.userAgent);

/** What no name of a file may have on one system or another. */
const unfit = /[\\/:*?"<>|]+/g;

/** A name that every system takes for a file. */
export const fileName = (text: string, ending: string): string =>
  `${text.replace(/[\\/:*?"<>|\s]+/g, ' ').trim()}.${ending}`;

/** Saves a text as a file; false where the browser cannot. */
export function saveFile(name: string, type: string, text: string): boolean {
  try {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type }));
    link.download = name.replace(unfit, '-');
    link.click();
    // Some browsers fetch it a moment later.
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    return true;
  } catch {
    return false;
  }
}
