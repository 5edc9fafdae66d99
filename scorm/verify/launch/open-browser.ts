import { chromium, type Browser } from '@playwright/test';
import { browserFlags } from '../find-browser.ts';

export interface BrowserOptions {
  readonly executablePath: string;
  /** Address of the server that the package is on. */
  readonly origin: string;
  /** Where the browser may write. */
  readonly folder: string;
}

/** A browser that reaches one address on this machine and nothing else in the world. */
export function openBrowser({ executablePath, origin, folder }: BrowserOptions): Promise<Browser> {
  return chromium.launch({
    executablePath,
    // An interrupted check closes the browser itself, and then has folders to remove.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    // The last rule wins: nothing on this machine is reached directly except the one server.
    proxy: { server: origin, bypass: `<-loopback>,${new URL(origin).host}` },
    env: { ...process.env, HOME: folder, TMPDIR: folder, XDG_CONFIG_HOME: folder },
    args: [
      ...browserFlags,
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
      '--disable-breakpad',
      '--disable-default-apps',
      '--js-flags=--max-old-space-size=512',
    ],
  });
}
