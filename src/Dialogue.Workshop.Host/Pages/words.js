// What the pages say, and how words of others are made harmless. Everything from the host goes through clean or cleanLines, and into
// the page as text, never as markup.

// The same filter that terminals have: nothing that moves, hides or turns text round, and no towers of accents.
const HIDDEN = /(?!\u200d)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\u034f\u115f\u1160\u3164\uffa0\ufffd]/gu;
const TOWER = /(\p{M}{4})\p{M}+/gu;
const filter = text => text.replace(HIDDEN, "").replace(TOWER, "$1");

export const clean = text => filter(String(text ?? "").replace(/\s+/g, " ")).trim();

// As clean, with the ends of lines kept: letters have paragraphs.
export const cleanLines = text => String(text ?? "").split(/\r?\n/).map(clean).join("\n").replace(/\n{3,}/g, "\n\n").trim();

export const optionWords = option => option.id === "_silence" ? "Say nothing" : cleanLines(option.words);

// How many characters there are as people see them.
export const lengthOf = text => typeof Intl.Segmenter === "function" ? [...new Intl.Segmenter().segment(text)].length : [...text].length;

export const people = count => count === 1 ? "One person is here." : `${count} people are here.`;

export const phaseWords = room => ({
  Draft: "Waiting to begin",
  Lobby: "Waiting to begin",
  Locked: "Waiting to begin",
  Voting: clean(room.piece),
  Tallied: room.pacing === "HotSeat" ? "The hot seat has answered" : "The vote is closed",
  Revealed: room.pacing === "HotSeat" ? "What the hot seat said" : "What the room chose",
  Paused: "A short break",
  Debrief: room.ending.length ? "How it ended" : "Talking about it",
  Closed: "The workshop is over",
  Archived: "The workshop is over",
}[room.phase] || "Waiting to begin");

export const ruleWords = rule => ({
  Majority: "The story goes on with the answer that most people choose.",
  FacilitatorsPick: "Afterwards the facilitator picks the answer that the story goes on with.",
  MinorityReport: "The story goes on with the answer that most people choose. At the end you go back once and play the other one.",
}[rule] || "");

export const reasonWords = reason => ({
  Majority: "most of you chose it",
  Tie: "several had as many, and it came first",
  Picked: "the facilitator picked it",
  HotSeat: "the hot seat said it",
  Minority: "it came second where you were most divided",
}[reason] || "");

export function refusalWords(wrong) {
  switch (wrong.code) {
    case "code.invalid": return "No open room has this code. Look at it again: it may have changed, or the room may be closed to newcomers.";
    case "room.full": return "The room is full. Ask the facilitator whether somebody can make room.";
    case "name": return wrong.details === "taken"
      ? "Somebody here has this name, or one that looks like it. Take another one, or leave it empty."
      : "This name cannot be used. It may be longer than 24 letters, or one that the room needs itself. Take another one, or leave it empty.";
    case "room.unknown": return "This room is no longer here. Join again with the code.";
    case "token.invalid": return "Your seat is no longer here. Join again with the code.";
    case "proto.unsupported": return "This page and the host do not fit each other. Load the page again.";
    default: return "That did not work. Please try again.";
  }
}

export function timeLeft(ms) {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  return seconds === 0 ? "The vote is about to close."
    : seconds < 60 ? `The vote closes in ${seconds === 1 ? "one second" : `${seconds} seconds`}.`
    : `The vote closes in ${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")} minutes.`;
}
