import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { WebSocket } from 'undici';

/** A Chromium without a window that pages are opened in, spoken to by the DevTools protocol. */
export class Chromium {
  #waiting = new Map();
  #listeners = new Set();
  #count = 0;

  constructor(child, socket) {
    this.child = child;
    this.socket = socket;
    socket.addEventListener('message', ({ data }) => this.#hear(JSON.parse(data)));
  }

  /** @param folder for its profile */
  static async start(folder) {
    const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];
    const own = ['--disable-component-update', '--disable-sync', '--remote-debugging-port=0'];
    const child = spawn('chromium', [...flags, ...own, `--user-data-dir=${folder}`, 'about:blank'], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const socket = new WebSocket(await debuggingAddress(child));
    await once(socket, 'open');
    return new Chromium(child, socket);
  }

  /** Opens a page; its functions are those of Page. */
  async open(url) {
    const { targetId } = await this.send('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await this.send('Target.attachToTarget', { targetId, flatten: true });
    const page = new Page(this, sessionId);
    await page.send('Page.enable');
    await page.send('Runtime.enable');
    const loaded = this.heard('Page.loadEventFired', sessionId);
    await page.send('Page.navigate', { url });
    await loaded;
    return page;
  }

  send(method, params = {}, sessionId = undefined) {
    this.#count += 1;
    const id = this.#count;
    this.socket.send(JSON.stringify({ id, method, params, ...(sessionId === undefined ? {} : { sessionId }) }));
    return new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
  }

  /** The next event of a kind in a page. */
  heard(method, sessionId) {
    return new Promise((resolve) => {
      const listener = (message) => {
        if (message.method !== method || message.sessionId !== sessionId) return;
        this.#listeners.delete(listener);
        resolve(message.params);
      };
      this.#listeners.add(listener);
    });
  }

  async close() {
    const ended = once(this.child, 'exit');
    await this.send('Browser.close');
    await ended;
  }

  #hear(message) {
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (message.error !== undefined) waiting?.reject(new Error(message.error.message));
    else waiting?.resolve(message.result);
    for (const listener of this.#listeners) listener(message);
  }
}

/** One page. */
class Page {
  constructor(browser, session) {
    this.browser = browser;
    this.session = session;
  }

  send(method, params) {
    return this.browser.send(method, params, this.session);
  }

  /** The value of an expression in the page; promises are awaited. */
  async value(expression) {
    const asked = { expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await this.send('Runtime.evaluate', asked);
    if (exceptionDetails !== undefined)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  /** @param width in CSS pixels */
  resize(width, height = 900) {
    return this.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false });
  }

  /** @param scheme light or dark */
  theme(scheme) {
    return this.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] });
  }

  /** A picture (PNG) of what is seen, or of the whole page. */
  async picture(whole = false) {
    const { data } = await this.send('Page.captureScreenshot', { format: 'png', captureBeyondViewport: whole });
    return Buffer.from(data, 'base64');
  }

  /** The page as it is printed (PDF). */
  async print() {
    const { data } = await this.send('Page.printToPDF', { preferCSSPageSize: true, printBackground: false });
    return Buffer.from(data, 'base64');
  }
}

/** Chromium says on its standard error where it listens. */
async function debuggingAddress(child) {
  for await (const line of createInterface({ input: child.stderr })) {
    const [, address] = /DevTools listening on (\S+)/.exec(line) ?? [];
    if (address !== undefined) {
      child.stderr.resume();
      return address;
    }
  }
  throw new Error('Chromium ended before it listened');
}
