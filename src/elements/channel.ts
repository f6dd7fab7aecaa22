/** How the windows of a library talk to each other in one browser, without a server. */
export interface Channel {
  /** Tells all other windows. */
  post(message: unknown): void;
  listen(listener: (message: unknown) => void): void;
  /** Whether anything that is told can arrive. */
  works: boolean;
}

/** Opens a channel by name; where the browser has no BroadcastChannel, storage carries the messages. */
export function openChannel(name: string): Channel {
  const key = `library:${import.meta.env.BASE_URL}:${name}`;
  if (location.protocol === 'file:') return openWindowChannel(key);
  try {
    const channel = new BroadcastChannel(key);
    return {
      post: (message) => channel.postMessage(message),
      listen: (listener) =>
        channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => listener(data)),
      works: true,
    };
  } catch {
    return openStorageChannel(`${key}:message`);
  }
}

/**
 * Files on a disk share no channel: a window there talks to the one that opened it, and that one answers whoever has
 * spoken to it.
 */
function openWindowChannel(key: string): Channel {
  const peers = new Set<WindowProxy>();
  const opener = window.opener as WindowProxy | null;
  if (opener) peers.add(opener);
  return {
    post: (message) => {
      // A file has no origin to name.
      for (const peer of peers) if (!peer.closed) peer.postMessage({ key, message }, '*');
    },
    listen: (listener) =>
      window.addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
        if (typeof data !== 'object' || data === null || !('key' in data) || data.key !== key)
          return;
        if (source) peers.add(source as WindowProxy);
        if ('message' in data) listener(data.message);
      }),
    works: true,
  };
}

/** A changed entry of the storage is an event in every other window. */
function openStorageChannel(key: string): Channel {
  let count = 0;
  const post = (message: unknown) => {
    // The same message twice has to be a change, too.
    localStorage.setItem(key, JSON.stringify({ message, count: (count += 1), at: Date.now() }));
  };
  return {
    post: (message) => {
      try {
        post(message);
      } catch {
        // Without storage, and when it is full, nothing arrives.
      }
    },
    listen: (listener) =>
      window.addEventListener('storage', (event) => {
        if (event.key !== key || event.newValue === null) return;
        listener((JSON.parse(event.newValue) as { message: unknown }).message);
      }),
    works: canStore(),
  };
}

function canStore(): boolean {
  try {
    return localStorage.length >= 0;
  } catch {
    return false;
  }
}
