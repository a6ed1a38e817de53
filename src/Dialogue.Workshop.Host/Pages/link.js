// A connection to the host that comes back by itself. It speaks SignalR's JSON protocol over one WebSocket: a handshake, then calls
// (type 1) with answers (type 3), pings (6) and a farewell (7), each ended by the character 0x1e.
const END = "\u001e";
const LONGEST_CALL = 10000;
const LONGEST_SILENCE = 12000;
const BETWEEN_PINGS = 4000;

export class Refused extends Error {
  constructor(text) {
    super(text);
    const [code, details] = text.slice(text.lastIndexOf(": ") + 1).trim().split("|");
    this.code = code;
    this.details = details || "";
  }
  get isFinal() { return !["retry", "rate.limited"].includes(this.code); }
}

// Ids in order of time (UUIDv7), so that the log of a room is easy to read.
export function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const now = Date.now();
  for (let i = 0; i < 6; i++) bytes[i] = Math.floor(now / 2 ** (8 * (5 - i))) % 256;
  bytes[6] = (bytes[6] & 0x0f) | 0x70;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, b => b.toString(16).padStart(2, "0")).join("");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

const pause = ms => new Promise(done => setTimeout(done, ms));

export class Link {
  // enter: takes the seat after each connection; hear: gets what the host sends, and "refused" where it says no for good;
  // state: gets "connected", "away" and "ended".
  constructor({ enter, hear, state }) {
    Object.assign(this, { enter, hear, state, calls: new Map(), next: 1, attempt: 0, ended: false, socket: null, heard: 0, again: 0, ahead: 0 });
    this.renew();
    // A phone that was in a pocket, or found its network again, does not wait for the next try.
    this.wakes = [[document, "visibilitychange"], [window, "online"], [window, "pageshow"]];
    this.wake = () => this.onWake();
    for (const [target, name] of this.wakes) target.addEventListener(name, this.wake);
    this.open();
  }

  // Waits for a connection and an answer, however often the connection is lost meanwhile; what is called must be safe to do twice.
  async call(method, argument) {
    for (;;) {
      await this.ready;
      try {
        return await this.once(method, argument);
      } catch (wrong) {
        if (this.ended || (wrong instanceof Refused && wrong.isFinal)) throw wrong;
        await pause(wrong.code === "rate.limited" ? 1000 : 100 + Math.random() * 200);
      }
    }
  }

  once(method, argument) {
    return new Promise((done, fail) => {
      const id = String(this.next++);
      this.send({ type: 1, invocationId: id, target: method, arguments: [argument] });
      const late = setTimeout(() => { this.calls.delete(id); fail(new Error("late")); }, LONGEST_CALL);
      this.calls.set(id, { done: value => { clearTimeout(late); done(value); }, fail: wrong => { clearTimeout(late); fail(wrong); } });
    });
  }

  end() {
    if (this.ended) return;
    this.ended = true;
    for (const [target, name] of this.wakes) target.removeEventListener(name, this.wake);
    clearTimeout(this.again);
    const socket = this.socket;
    this.socket = null;
    this.failAll();
    this.isReady();
    socket?.close();
    this.state("ended");
  }

  renew() { this.ready = new Promise(done => { this.isReady = done; }); }

  send(message) {
    if (this.socket?.readyState !== WebSocket.OPEN) throw new Error("away");
    this.socket.send(JSON.stringify(message) + END);
  }

  open() {
    clearTimeout(this.again);
    this.again = 0;
    const socket = this.socket = new WebSocket(`${location.protocol === "https:" ? "wss" : "ws"}://${location.host}/hub/room/v1`);
    let greeted = false;
    this.heard = Date.now();
    const pings = setInterval(() => {
      if (this.socket !== socket) clearInterval(pings);
      else if (Date.now() - this.heard > LONGEST_SILENCE) this.lose(socket);
      else if (greeted && socket.readyState === WebSocket.OPEN) this.send({ type: 6 });
    }, BETWEEN_PINGS);
    socket.onopen = () => socket.send(JSON.stringify({ protocol: "json", version: 1 }) + END);
    socket.onmessage = event => {
      if (this.socket !== socket) return;
      this.heard = Date.now();
      for (const text of event.data.split(END)) {
        if (!text) continue;
        const message = JSON.parse(text);
        if (greeted) this.take(message, socket);
        else if (message.error) this.lose(socket);
        else { greeted = true; this.begin(socket); }
      }
    };
    socket.onclose = () => this.lose(socket);
  }

  // A dead connection is given up at once: its farewell could take a minute to fail.
  lose(socket) {
    if (this.socket !== socket) return;
    this.socket = null;
    socket.close();
    this.renew();
    this.failAll();
    this.state("away");
    const wait = Math.min(5000, 200 * 2 ** Math.min(this.attempt++, 5));
    this.again = setTimeout(() => this.open(), wait / 2 + Math.random() * wait / 2);
  }

  onWake() {
    if (this.ended || document.hidden) return;
    if (this.again) this.open();
    else if (this.socket && Date.now() - this.heard > LONGEST_SILENCE) this.lose(this.socket);
  }

  failAll() {
    const calls = [...this.calls.values()];
    this.calls.clear();
    for (const call of calls) call.fail(new Error("away"));
  }

  async begin(socket) {
    try {
      this.welcome = await this.once("Hello", { proto: 1, client: "browser", lang: navigator.language || "en" });
      this.ahead = Date.parse(this.welcome.serverTime) - Date.now();
      await this.enter(this);
      if (this.socket !== socket) return;
      this.attempt = 0;
      this.state("connected");
      this.isReady();
    } catch (wrong) {
      if (this.ended || this.socket !== socket) return;
      if (wrong instanceof Refused && wrong.isFinal) { this.end(); this.hear("refused", wrong); } else this.lose(socket);
    }
  }

  take(message, socket) {
    if (message.type === 1) this.hear(message.target, message.arguments[0]);
    else if (message.type === 3) {
      const call = this.calls.get(message.invocationId);
      this.calls.delete(message.invocationId);
      if (message.error) call?.fail(new Refused(message.error)); else call?.done(message.result);
    } else if (message.type === 7) this.lose(socket);
  }
}
