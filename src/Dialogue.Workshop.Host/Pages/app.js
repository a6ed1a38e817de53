import { Link, clean, countRows, entry, newId, optionWords, phaseWords } from "/room.js";

const $ = id => document.getElementById(id);
const SEAT = "dialogue-seat";
let seat = null, now = null, link = null, join = null, shownStep = "", shownAt = 0, sending = null, asked = false;

const kept = () => { try { return JSON.parse(sessionStorage.getItem(SEAT)); } catch { return null; } };
const keep = value => { try { value ? sessionStorage.setItem(SEAT, JSON.stringify(value)) : sessionStorage.removeItem(SEAT); } catch { /* Private windows may keep nothing; the seat then lasts as long as the page. */ } };

function start() {
  link = new Link({
    enter: async l => {
      const got = seat
        ? await l.once("Resume", { roomId: seat.roomId, resume: seat.resume, commandId: newId(), lastSeq: 0 })
        : await l.once("Join", join);
      seat = { roomId: got.roomId, resume: got.resume, participant: got.participant };
      keep(seat);
      now = got.now;
      show();
    },
    hear: (what, news) => {
      if (what === "Event") take(news);
      else if (what === "Notice" && (news.code === "kicked" || news.code === "banned")) leave(news.code === "kicked" ? "You were asked to leave the room. You may join again." : "You were asked to leave the room.");
      else if (what === "refused") refused(news);
    },
    state: state => { $("link").textContent = state === "away" ? "The connection is gone. You keep your seat; this page comes back by itself." : ""; },
  });
}

function take(news) {
  if (!now || news.body.seq <= now.room.seq) return;
  const before = now.room;
  now.room = news.body;
  if (before.phase !== now.room.phase || before.step?.step !== now.room.step?.step || now.room.pacing === "SelfPaced") refresh();
  show();
}

async function refresh() {
  try {
    const fresh = await link.once("Since", { roomId: seat.roomId, seq: 0 });
    if (fresh.room.seq >= now.room.seq) { now = fresh; show(); }
  } catch { /* Coming back brings everything. */ }
}

function refused(wrong) {
  const words = {
    "code.invalid": "No open room has this code. Look at the screen again; it may have changed.",
    "room.full": "The room is full.",
    name: wrong.details === "taken" ? "Somebody here has this name, or one that looks like it." : "This name cannot be used. Try another one.",
    "token.invalid": "Your seat is no longer there. Join again with the code.",
    "proto.unsupported": "This page is older or newer than the host. Load it again.",
  };
  leave(words[wrong.code] || "That did not work. Try again.");
}

function leave(words) {
  seat = now = null;
  keep(null);
  link?.end();
  link = null;
  $("room").hidden = true;
  $("join").hidden = false;
  $("join-error").textContent = words;
  $("link").textContent = "";
  $(words ? "code" : "code").focus();
}

const together = () => now.room.pacing !== "SelfPaced";
const step = () => together() ? now.room.step : now.you?.step;
const isOpen = () => now.room.phase === "Voting" && !!step() && !(step().isOnHold && !together());
const inSeat = () => now.room.hotSeat === seat.participant;

function show() {
  if (!now || !seat) return;
  $("join").hidden = true;
  $("room").hidden = false;
  $("title").textContent = clean(now.room.title);
  $("who").textContent = `You are ${clean(now.you?.name)}.`;
  const at = step();
  const key = `${at?.step}:${now.room.phase}`;
  const isNew = key !== shownStep;
  if (isNew) { shownStep = key; shownAt = Date.now(); $("said").textContent = ""; }
  $("now").textContent = heading(at);
  lines(at);
  options(at, isNew);
  counts(at);
  if (isNew && asked) $("now").focus({ preventScroll: false });
  asked = true;
}

function heading(at) {
  if (now.room.phase === "Voting" && at) {
    if (!together() && at.isOnHold) return "A pause: the room waits here for the others";
    if (now.room.pacing === "HotSeat") return inSeat() ? "You are in the hot seat" : "Suggest an answer";
    return at.round > 1 ? `The same question again, round ${at.round}` : `${clean(now.room.piece)}, question ${at.number}`;
  }
  if (now.room.phase === "Voting" && !together() && now.you?.ending?.length) return "Your conversation is over";
  return phaseWords(now.room);
}

function lines(at) {
  const said = at ? at.lines : together() ? now.room.ending : now.you?.ending || [];
  const opening = !said.length && now.room.situation ? [{ kind: "Narration", words: now.room.situation }] : [];
  $("lines").replaceChildren(...[...opening, ...said].map(entry));
  const older = now.story.slice(0, Math.max(0, now.story.length - said.length));
  $("before").hidden = older.length === 0;
  $("story").replaceChildren(...older.map(entry));
}

function options(at, isNew) {
  const form = $("answers");
  form.hidden = !isOpen() || (now.room.pacing === "HotSeat" && now.room.hotSeat === undefined);
  if (form.hidden) return;
  $("question").textContent = now.room.pacing === "HotSeat" && !inSeat() ? "What would you say?" : "How do you answer?";
  $("reason-row").hidden = !(now.room.pacing === "HotSeat" && !inSeat());
  const chosen = sending ?? now.you?.choice;
  if (isNew || $("options").childElementCount !== at.options.length) {
    $("options").replaceChildren(...at.options.map((option, i) => {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = `${i + 1}. ${optionWords(option)}${option.locked !== undefined ? ` (${clean(option.locked) || "not possible now"})` : ""}`;
      button.disabled = option.locked !== undefined;
      button.addEventListener("click", () => choose(at, option));
      return button;
    }));
  }
  [...$("options").children].forEach((button, i) => button.setAttribute("aria-pressed", String(at.options[i].id === chosen)));
}

function counts(at) {
  $("counts").replaceChildren(...(now.room.phase === "Revealed" && at && now.room.counts ? countRows(at, now.room.counts, now.room.goesOnWith) : []));
}

async function choose(at, option) {
  const suggests = now.room.pacing === "HotSeat" && !inSeat();
  sending = option.id;
  $("said").textContent = "Sending…";
  show();
  try {
    const answer = await link.call(suggests ? "Suggest" : "Choose", {
      roomId: seat.roomId, commandId: newId(), step: at.step, optionId: option.id, elapsedMs: Math.min(3600000, Date.now() - shownAt),
      text: suggests && $("reason").value ? $("reason").value : undefined,
    });
    now.you = answer.you ?? now.you;
    const words = { Recorded: "Your answer is in. You can change it until the vote is closed.", Changed: "Changed.", Duplicate: "Your answer is in.", Stale: "Too late: the room has gone on.", Refused: "That is not possible now." };
    if (together()) $("said").textContent = suggests && answer.status !== "Refused" ? "Your suggestion is on the facilitator's desk." : words[answer.status];
  } catch {
    $("said").textContent = "Not sent. Try again.";
  } finally {
    sending = null;
    show();
  }
}

$("join").addEventListener("submit", event => {
  event.preventDefault();
  $("join-error").textContent = "";
  seat = null;
  join = { code: $("code").value, name: $("name").value, commandId: newId(), consent: true };
  start();
});

$("leave").addEventListener("click", async () => {
  try { await link.once("Leave", { roomId: seat.roomId, commandId: newId() }); } catch { /* The host will notice. */ }
  leave("");
});

document.addEventListener("keydown", event => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches("input") || $("answers").hidden) return;
  const button = $("options").children[Number(event.key) - 1];
  if (button && !button.disabled) { event.preventDefault(); button.focus(); button.click(); }
});

$("code").value = clean(decodeURIComponent(location.hash.slice(1))).slice(0, 12);
seat = kept();
if (seat) start(); else { $("join").hidden = false; $($("code").value ? "name" : "code").focus(); }
