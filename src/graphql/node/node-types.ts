import type { GraphNode } from '../../graph/node';
import { Agreement } from '../agreement/agreement.type';
import { Change } from '../change/change.type';
import { Claim } from '../claim/claim.type';
import { Country } from '../country/country.type';
import { Document } from '../document/document.type';
import { Event } from '../event/event.type';
import { ImportJob } from '../import-job/import-job.type';
import { Indicator } from '../indicator/indicator.type';
import { Institution } from '../institution/institution.type';
import { Judgement } from '../judgement/judgement.type';
import { Leader } from '../leader/leader.type';
import { Meeting } from '../meeting/meeting.type';
import { Milestone } from '../milestone/milestone.type';
import { ReviewQuestion } from '../question/question.type';
import { Relation } from '../relation/relation.type';
import { Sector } from '../sector/sector.type';
import { Statement } from '../statement/statement.type';
import { Visit } from '../visit/visit.type';
import type { Node, NodeClass } from './node.type';

/** The class of each label that the API shows. */
export const NODE_TYPES: ReadonlyMap<string, NodeClass<Node>> = new Map<string, NodeClass<Node>>([
  ['Country', Country],
  ['Leader', Leader],
  ['Visit', Visit],
  ['Meeting', Meeting],
  ['Agreement', Agreement],
  ['Statement', Statement],
  ['Sector', Sector],
  ['Institution', Institution],
  ['Event', Event],
  ['Indicator', Indicator],
  ['Relation', Relation],
  ['Milestone', Milestone],
  ['Document', Document],
  ['Claim', Claim],
  ['Change', Change],
  ['ImportJob', ImportJob],
  ['Judgement', Judgement],
  ['Question', ReviewQuestion],
]);

/** A stored node as the API shows it; null for a label that it does not show. */
export function toNode(row: GraphNode, asOf: string | null): Node | null {
  const type = NODE_TYPES.get(row.label);
  return type ? new type(row, asOf) : null;
}
