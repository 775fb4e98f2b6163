import { splitList } from '../../text/splitList.ts';

/** The words of one language from which synthetic outcome statements are made. `{slot}` names a list, or a fact of the record. */
export interface Phrases {
  readonly lang: string;
  /** Who changed what, when and where: the beginning of a description. */
  readonly description: readonly string[];
  readonly detail: readonly string[];
  readonly significance: readonly string[];
  readonly contribution: readonly string[];
  readonly otherContribution: readonly string[];
  readonly evidence: readonly string[];
  readonly additional: readonly string[];
  /** First and second halves of invented organisations' names; acronyms are made from them. */
  readonly organisationKinds: readonly string[];
  readonly organisationAims: readonly string[];
  readonly slots: Readonly<Record<string, readonly string[]>>;
  readonly months: readonly string[];
}

export const ENGLISH: Phrases = {
  lang: 'en',
  description: [
    'In {month} {year}, {number} members of {org} in {place}, {country}, {action} after {trigger}.',
    'Between {month} and {month2} {year}, {actor} in {place} {action}, following {trigger}.',
    'Following {trigger} in {month} {year}, {org} and {actor} in {place} ({country}) {action}.',
    '{Actor} in {place} {action} in {month} {year}, for the first time since {since}.',
    'On {day} {month} {year}, {actor} and {org} signed an agreement on {topic} in {place}, {country}.',
    'Since {month} {year}, {org} {action2} and {action} in {number} villages around {place}.',
  ],
  detail: [
    '{Actor} took part as well, among them {number} {people}.',
    'The decision concerns {topic} and {topic2}, and was announced on {channel}.',
    'They did so without waiting for {obstacle} to end.',
    '{Number} {people} from {place2} joined them within {weeks} weeks.',
    'A committee of {number} {people} now meets every {weeks} weeks on {topic}.',
  ],
  significance: [
    'Before this, {actor} in {place} had no way to raise {topic}; now they {action3}.',
    'It matters because {obstacle} had kept {people} away from {topic} for years.',
    'For {people}, this means {benefit}, and it shows {actor} that {topic} can be spoken about in public.',
    'This is the first step towards {benefit} in a province where {obstacle} is common.',
    'The change reaches beyond {place}: {actor} in {place2} have asked how to do the same about {topic}.',
    'With it, {people} can rely on {benefit} when they face {threat}.',
  ],
  contribution: [
    'The programme funded {trigger} and paid for {support}. {Org} gave advice on {topic} throughout.',
    'Through {support}, {org} prepared {number} {people} to speak about {topic}.',
    'The contribution was direct and intended: {support}, then coaching by {org} over {weeks} weeks.',
    'The programme brought {actor} and {people} together, provided {support} and followed up by telephone.',
    'Earlier work on {topic2} made it possible; the programme added {support}.',
  ],
  otherContribution: [
    '{Org} lent its office and two vehicles.',
    'Pressure from {actor} and reports on {channel} helped.',
    'A change of staff at the district office made the talks easier.',
    'No other actor is known to have contributed.',
    '{Org} had worked on {topic} in {place2} before the programme began.',
  ],
  evidence: [
    'Minutes of the meeting, photographs and the signed text.',
    'Activity report of {org}; messages from {people}.',
    'Recording of the broadcast on {channel}; list of participants.',
    'Copy of the decision, and interviews with {number} {people}.',
    'Letter of thanks from {actor}; field notes of {org}.',
  ],
  additional: [
    'On {day} {month} {year}, {org} repeated the exercise with {number} {people} in {place2}.',
    '{Org} plans to extend it to {topic2} next year.',
    'Two {people} have since received {threat}; their cases are being followed.',
    'A short manual on {topic} was printed in {number} copies.\n\nIt covers:\n- {topic}\n- {topic2}\n- what to do about {threat}',
  ],
  organisationKinds: splitList(`
    Example Network of, Sample Alliance for, Model Association of, Fictional Forum for,
    Imaginary Council of, Specimen Union for, Demonstration Centre for, Pretend Coalition of
  `),
  organisationAims: splitList(`
    Hopeful Neighbours, Village Mediation, Listening Women, Open Courts, Young Reporters,
    Lasting Peace, River Communities, Rural Paralegals, Equal Voices, Shared Fields,
    Quiet Diplomacy, Free Expression, Displaced Families, Market Traders, Night Teachers,
    Border Towns
  `),
  slots: {
    actor: splitList(`
      the district authorities, local chiefs, the provincial assembly, women’s savings groups,
      the police commissioner, religious leaders, community radio presenters, young activists,
      the municipal council, a group of magistrates, the army’s liaison office, teachers’ unions,
      the land commission, customary judges, prison officials, members of parliament,
      a network of journalists, market associations, camp committees, the ombudsperson’s office,
      the water board, the chamber of commerce, border officials, midwives, school directors,
      the elections office, the forestry service, bus drivers, the bar association, tenants’ groups
    `),
    people: splitList(`
      women human rights defenders, young people, displaced families, journalists, lawyers, farmers,
      teachers, herders, widows, students, health workers, mediators, former detainees, traders,
      people with disabilities, fisherfolk, refugees, paralegals, union members, apprentices
    `),
    action: splitList(`
      adopted a by-law against forced evictions, began to publish the minutes of their meetings,
      released eleven detainees who had been held without charge, set up an early warning committee,
      agreed to share grazing land by season, withdrew a draft decree on public assembly,
      opened a shelter for threatened activists, started to encrypt their messages and files,
      lifted the curfew for market women, appointed two women to the peace committee,
      dropped the charges against a community reporter, introduced a complaints procedure,
      ended the collection of illegal road taxes, resumed talks that had been broken off,
      created a register of missing persons, stopped interrupting religious ceremonies,
      gave paralegals access to police cells, returned confiscated cameras,
      reserved a tenth of the budget for reconciliation,
      broadcast a weekly debate in three languages, began mediating land disputes themselves,
      refused to pay for access to their own harvest
    `),
    action2: splitList(`
      runs a telephone line for legal advice, keeps a shared archive of testimonies,
      trains its own trainers, holds public hearings, monitors checkpoints, documents arrests
    `),
    action3: splitList(`
      bring cases to the council themselves, travel without an escort,
      are consulted before a decision, know whom to call at night, have a seat at the table,
      can store evidence safely
    `),
    trigger: splitList(`
      a training on digital security, a dialogue between herders and farmers,
      a petition signed by several hundred residents, an exchange visit,
      a workshop on holistic protection, a radio campaign, months of discreet advocacy,
      a mapping of local conflicts, a march of market women, a course in documentation and evidence,
      a moot court for young lawyers, a study on inheritance, a theatre tour,
      a round table on the election law, a refresher course in first aid,
      a visit to a neighbouring province, a survey of police stations,
      a training in radio journalism, a night of storytelling, a meeting with the ombudsperson,
      a simulation of a hearing, an open letter, a photo exhibition, a mapping of wells,
      a football tournament
    `),
    topic: splitList(`
      land rights, digital security, arbitrary detention, inheritance, election observation,
      access to water, sexual violence, freedom of assembly, cattle theft, press freedom,
      child marriage, reconciliation, mine clearance, refugee return, street lighting,
      torture prevention, budget transparency, disarmament, hate speech, flood relief, school fees,
      witness protection, noise at night, market stalls, forest permits, dowry debts, school meals,
      dam construction, bail hearings, curfew hours, mobile clinics, grain storage, traffic fines,
      voter lists, pension arrears, quarry dust, burnt homesteads, lost livestock,
      divorce settlements, ferry fares, charcoal trade, exam fraud
    `),
    topic2: splitList(`
      legal aid, trauma counselling, early marriage, grazing corridors, court fees, identity papers,
      online harassment, prison visits, local taxes, seed distribution, burial grounds,
      bridge repairs, women’s representation, rumour control
    `),
    obstacle: splitList(`
      intimidation, armed clashes, flooding, the state of emergency, the fear of reprisals,
      a boycott, the closure of the border, the lack of interpreters, corruption, the rainy season
    `),
    benefit: splitList(`
      protection at short notice, a hearing before a decision is taken,
      safer journeys to the market, access to a lawyer, a share in the harvest, trusted information,
      recognition as parties to the conflict, a record that courts accept, fewer night arrests
    `),
    threat: splitList(`
      anonymous calls, surveillance, summonses, eviction, threats by text message,
      confiscation of equipment, slander on social media, arrest
    `),
    support: splitList(`
      travel costs and a meeting place, two encrypted laptops, an emergency grant,
      a facilitator for three months, legal advice, a handbook in local languages, radio airtime,
      psychological support, translation, a seed grant, a safe house, satellite telephones
    `),
    channel: splitList(`
      community radio, the notice board of the town hall, a messaging group, national television,
      the market loudspeakers, a weekly newspaper
    `),
    since: splitList(`
      the last elections, the ceasefire, the flood, the new law, the road was built,
      the office closed
    `),
  },
  months: splitList(`
    January, February, March, April, May, June, July, August, September, October, November, December
  `),
};
