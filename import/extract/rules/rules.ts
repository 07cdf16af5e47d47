import { agreement } from './agreement/agreement';
import { event } from './event/event';
import { indicator } from './indicator/indicator';
import { institution } from './institution/institution';
import { call } from './meeting/call';
import { meetingCredentials } from './meeting/credentials';
import { meetingDelegations } from './meeting/delegations';
import { meetingImplied } from './meeting/implied';
import { meeting } from './meeting/meeting';
import { meetingSessions } from './meeting/sessions';
import { meetingSummit } from './meeting/summit';
import { phraseInstitution } from './phrase/institution';
import { phrasePatterns } from './phrase/patterns';
import { relationEvent } from './relation/event';
import { relationLevel } from './relation/level';
import type { Rule } from './rule';
import { sector } from './sector/sector';
import { statementAnnounced } from './statement/announced';
import { statementContinued } from './statement/continued';
import { statementHeaded } from './statement/headed';
import { statementIndirect } from './statement/indirect';
import { statementInterview } from './statement/interview';
import { statementQuoted } from './statement/quoted';
import { statementSpeech } from './statement/speech';
import { statementTranscript } from './statement/transcript';
import { statementUnmarked } from './statement/unmarked';
import { visitArrival } from './visit/arrival';
import { visitCoordinate } from './visit/coordinate';
import { visitHeadline } from './visit/headline';
import { visitHistory } from './visit/history';
import { visitHonours } from './visit/honours';
import { visitItinerary } from './visit/itinerary';
import { visitList } from './visit/list';
import { visitMeeting } from './visit/meeting';
import { visitNoun } from './visit/noun';
import { visitPassing } from './visit/passing';
import { visitPresence } from './visit/presence';
import { visitSigning } from './visit/signing';
import { visitStay } from './visit/stay';
import { visitTable } from './visit/table';
import { visitTour } from './visit/tour';
import { visitVerb } from './visit/verb';
import { visitWelcome } from './visit/welcome';

/**
 * The rules in the order in which they run. Who meets and visits comes first, because it tells which
 * two countries a document is about; statements come before sectors, because a speaker raises them.
 */
export const RULES: readonly Rule[] = [
  phrasePatterns,
  visitNoun,
  visitVerb,
  visitStay,
  visitPassing,
  visitArrival,
  visitWelcome,
  visitTour,
  visitItinerary,
  visitHeadline,
  visitHistory,
  visitHonours,
  visitList,
  visitTable,
  visitCoordinate,
  visitPresence,
  visitSigning,
  call,
  meeting,
  meetingSummit,
  meetingCredentials,
  meetingImplied,
  meetingDelegations,
  meetingSessions,
  visitMeeting,
  statementTranscript,
  statementInterview,
  statementSpeech,
  statementHeaded,
  statementQuoted,
  statementContinued,
  statementAnnounced,
  statementUnmarked,
  statementIndirect,
  relationLevel,
  relationEvent,
  agreement,
  sector,
  institution,
  phraseInstitution,
  indicator,
  event,
];
