// A connection to the host that comes back by itself. It speaks SignalR's JSON protocol over one WebSocket: a handshake, then calls
// (type 1) with answers (type 3), pings (6) and a farewell (7), each ended by the character 0x1e.
const END = "\u001e";
const LONGEST_CALL = 10000;
const SERVER_TIMEOUT = 12000;

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

export class Link {
  constructor({ enter, hear, state }) {
    Object.assign(this, { enter, hear, state, calls: new Map(), next: 1, attempt: 0, ended: false, ready: null });
    this.renew();
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
        await new Promise(done => setTimeout(done, 100 + Math.random() * 200));
      }
    }
  }

  once(method, argument) {
    return new Promise((done, fail) => {
      const id = String(this.next++);
      const late = setTimeout(() => { this.calls.delete(id); fail(new Error("late")); }, LONGEST_CALL);
      this.calls.set(id, { done: value => { clearTimeout(late); done(value); }, fail: wrong => { clearTimeout(late); fail(wrong); } });
      this.send({ type: 1, invocationId: id, target: method, arguments: [argument] });
    });
  }

  end() {
    this.ended = true;
    this.socket?.close();
    this.state("ended");
  }

  renew() { this.ready = new Promise(done => { this.isReady = done; }); }

  send(message) {
    if (this.socket?.readyState !== WebSocket.OPEN) throw new Error("away");
    this.socket.send(JSON.stringify(message) + END);
  }

  open() {
    const socket = this.socket = new WebSocket(`${location.protocol === "https:" ? "wss" : "ws"}://${location.host}/hub/room/v1`);
    let greeted = false, heard = Date.now();
    const pings = setInterval(() => {
      if (Date.now() - heard > SERVER_TIMEOUT) socket.close();
      else if (greeted && socket.readyState === WebSocket.OPEN) this.send({ type: 6 });
    }, 4000);
    socket.onopen = () => socket.send(JSON.stringify({ protocol: "json", version: 1 }) + END);
    socket.onmessage = event => {
      heard = Date.now();
      for (const text of event.data.split(END)) {
        if (!text) continue;
        const message = JSON.parse(text);
        if (!greeted) { greeted = true; if (message.error) socket.close(); else this.begin(); } else this.take(message, socket);
      }
    };
    socket.onclose = () => {
      clearInterval(pings);
      for (const call of this.calls.values()) call.fail(new Error("away"));
      this.calls.clear();
      if (this.ended) return;
      this.renew();
      this.state("away");
      const pause = Math.min(5000, 200 * 2 ** Math.min(this.attempt++, 5));
      setTimeout(() => { if (!this.ended) this.open(); }, pause / 2 + Math.random() * pause / 2);
    };
  }

  async begin() {
    try {
      await this.once("Hello", { proto: 1, client: "browser", lang: navigator.language || "en" });
      await this.enter(this);
      this.attempt = 0;
      this.state("connected");
      this.isReady();
    } catch (wrong) {
      if (wrong instanceof Refused && wrong.isFinal) { this.end(); this.hear("refused", wrong); } else this.socket.close();
    }
  }

  take(message, socket) {
    if (message.type === 1) this.hear(message.target, message.arguments[0]);
    else if (message.type === 3) {
      const call = this.calls.get(message.invocationId);
      this.calls.delete(message.invocationId);
      if (message.error) call?.fail(new Refused(message.error)); else call?.done(message.result);
    } else if (message.type === 7) socket.close();
  }
}

// The same filter that terminals have: nothing that moves, hides or turns text round.
const HIDDEN = /[\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;
export const clean = text => String(text ?? "").replace(/\n/g, " ").replace(HIDDEN, "");

export function entry(line) {
  const box = document.createElement("div");
  const told = ["Narration", "Moment", "Ending"].includes(line.kind);
  box.className = "entry" + (line.kind === "Answer" || line.kind === "Silence" ? " you" : told ? " told" : "");
  if (line.who) {
    const name = document.createElement("span");
    name.className = "name";
    name.textContent = clean(line.who);
    if (line.manner) {
      const manner = document.createElement("span");
      manner.className = "manner";
      manner.textContent = `, ${clean(line.manner)}`;
      name.append(manner);
    }
    box.append(name);
  }
  const words = document.createElement("span");
  words.textContent = line.kind === "Silence" ? "(says nothing)" : clean(line.words);
  box.append(words);
  return box;
}

export const optionWords = option => option.id === "_silence" ? "Say nothing" : clean(option.words);

export function countRows(step, counts, goesOnWith) {
  return step.options.map((option, i) => {
    const row = document.createElement("div");
    row.className = "bar" + (goesOnWith === i ? " chosen" : "");
    const words = document.createElement("span");
    words.className = "words";
    words.textContent = optionWords(option);
    const many = document.createElement("span");
    many.textContent = counts.counts ? String(counts.counts[i]) : { None: "nobody", Some: "some", Most: "most" }[counts.shares[i]];
    row.append(words, many);
    if (counts.counts) {
      const meter = document.createElement("meter");
      meter.max = counts.voters;
      meter.value = counts.counts[i];
      meter.setAttribute("aria-label", `${counts.counts[i]} of ${counts.voters}: ${optionWords(option)}`);
      row.append(meter);
    }
    return row;
  });
}

export const phaseWords = room => ({
  Lobby: "Waiting for the others", Locked: "Waiting for the others", Voting: "Your turn", Tallied: "The vote is closed",
  Revealed: "What the room chose", Paused: "A short break", Debrief: "Talking about it", Closed: "The workshop is over", Archived: "The workshop is over",
}[room.phase] || "Waiting to begin");
