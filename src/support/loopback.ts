/** True for a URL that leads to this machine: `localhost`, 127.0.0.0/8 (RFC 1122 section 3.2.1.3) and ::1 (RFC 4291 section 2.5.3). */
export function isLoopback(url: string): boolean {
  const { hostname } = new URL(url);
  return ['localhost', 'localhost.', '[::1]'].includes(hostname) || /^127(\.\d+){3}$/.test(hostname);
}
