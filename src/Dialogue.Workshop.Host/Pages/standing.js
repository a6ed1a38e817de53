// Where somebody stands in a room, and what they are told about it.
import { clean, optionWords, people, phaseWords, reasonWords, ruleWords } from "/words.js";

export const together = room => room.pacing !== "SelfPaced";
export const stepOf = now => together(now.room) ? now.room.step : now.you?.step;
export const inSeat = (now, seat) => now.room.hotSeat === seat.participant;
export const isSuggesting = (now, seat) => now.room.pacing === "HotSeat" && !inSeat(now, seat);

const isHeld = now => !together(now.room) && !!stepOf(now)?.isOnHold;
const hasNobody = now => now.room.pacing === "HotSeat" && now.room.hotSeat === undefined;

// Says whether answers are taken from this person now.
export const answering = now => now.room.phase === "Voting" && !!stepOf(now) && !isHeld(now) && !hasNobody(now);

export function headingOf(now, seat) {
  const at = stepOf(now);
  if (now.room.phase !== "Voting") return phaseWords(now.room);
  if (!at) return now.you?.ending?.length ? "Your conversation is over" : "Waiting to begin";
  if (isHeld(now)) return "A pause, for everybody to catch up";
  if (hasNobody(now)) return "Who takes the hot seat?";
  if (now.room.pacing === "HotSeat") return inSeat(now, seat) ? "You are in the hot seat" : "Suggest an answer";
  return at.round > 1 ? `The same question again, round ${at.round}` : `${clean(now.room.piece)}, question ${at.number}`;
}

export function hintOf(now, seat) {
  const room = now.room;
  const at = stepOf(now);
  switch (room.phase) {
    case "Draft": case "Lobby": case "Locked":
      return `${people(room.people)} The first question appears here by itself.`;
    case "Tallied": return tallied(now, at);
    case "Revealed":
      return room.counts && !room.counts.counts ? "Fewer than five people answered, so there are words instead of numbers." : "";
    case "Paused": return "Nothing is lost. It goes on here by itself.";
    case "Debrief": return "Now you talk about it together. There is nothing to do on this page.";
    case "Closed": case "Archived": return "Thank you for taking part. You can close this page.";
    default: break;
  }
  if (!at) return now.you?.ending?.length ? "Others may still be busy. What comes next appears here by itself." : "";
  if (isHeld(now)) return "It goes on here by itself when the facilitator lets everybody go on.";
  if (hasNobody(now)) return "The facilitator asks somebody. You can say no.";
  if (room.pacing !== "HotSeat") return "";
  return inSeat(now, seat) ? "The story goes on with what you answer. The others may suggest." : "The facilitator sees suggestions without names.";
}

// The words under the counts; in the vote that is closed, one's own answer.
export function onwardOf(now, at) {
  const own = at?.options.find(one => one.id === now.you?.choice);
  if (now.room.phase === "Tallied" && now.room.pacing !== "HotSeat" && own) return `You chose: ${optionWords(own)}`;
  if (now.room.phase !== "Revealed" || !at) return "";
  const option = at.options[now.room.goesOnWith];
  if (now.room.pacing === "HotSeat") return option ? optionWords(option) : "";
  if (!option) return "The facilitator picks what the story goes on with.";
  const why = reasonWords(now.room.reason);
  return why ? `The story goes on with the marked answer: ${why}.` : "The story goes on with the marked answer.";
}

export const ruleOf = now => now.room.pacing === "Lockstep" ? ruleWords(now.room.rule) : "";

function tallied(now, at) {
  if (now.room.pacing === "HotSeat") return "The facilitator shows what was said.";
  const isOut = now.you && !at?.options.some(one => one.id === now.you.choice);
  return isOut ? "You did not answer this time, and that is fine. The facilitator shows what the room chose." : "The facilitator shows what the room chose.";
}
