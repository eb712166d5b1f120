/**
 * A page of this site as a document of its own, whose parts can be shown here. A request reads it, since a string may not
 * become HTML under our Trusted Types; its scripts never run.
 */
export const pageAt = (address: string): Promise<Document> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    request.onload = () =>
      request.status < 400 && request.responseXML
        ? resolve(request.responseXML)
        : reject(new Error(`${address}: ${request.status}`));
    request.onerror = () => reject(new Error(`${address} is out of reach`));
    request.send();
  });
