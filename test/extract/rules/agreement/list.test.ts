import { recordOfText } from '../../extraction';

const titles = (text: string) => recordOfText(text).agreements.map(({ title }) => title);

describe('agreement-list', () => {
  test('documents one a line after a line that introduces them', () => {
    expect(
      titles(
        'Presidents of Azerbaijan and Kazakhstan held talks in Baku.\n\nThe following documents were signed:\n\n- Agreement on mutual recognition of diplomas of ship crew members;\n- Memorandum between SOCAR and KazMunayGas on strategic cooperation;\n- Decision of the first meeting of the Council, signed by the Presidents.',
      ),
    ).toEqual([
      'Agreement on mutual recognition of diplomas of ship crew members',
      'Memorandum between SOCAR and KazMunayGas on strategic cooperation',
      'Decision of the first meeting of the Council',
    ]);
  });

  test('the line before the list tells that they are to come', () => {
    const { agreements } = recordOfText(
      'The President of Kazakhstan is to visit France.\n\nThe following documents will be signed by France and Kazakhstan:\n1. Agreement on readmission\n2. Memorandum of understanding on archaeology',
    );
    expect(agreements.map(({ status }) => status)).toEqual(['planned', 'planned']);
  });

  test('several memoranda in one line are a lot, one memorandum is none', () => {
    const { agreements } = recordOfText(
      'The presidents of Uzbekistan and Tajikistan met.\n\nThe following were signed:\n— Memoranda of understanding on trade, sports and health;\n— Memorandum of understanding on customs.',
    );
    expect(agreements.map(({ kind }) => kind)).toEqual(['package', 'memorandum']);
  });

  test('numbered protocols are two, however alike', () => {
    expect(
      titles(
        'Argentina and Brazil signed two texts.\n\nProtocol No. 052: a quota for passenger cars\nProtocol No. 053: a quota for passenger cars',
      ),
    ).toEqual(expect.arrayContaining(['Protocol No. 052', 'Protocol No. 053']));
  });

  test('lines that tell something are no documents', () => {
    expect(
      titles(
        'The presidents of France and Kazakhstan met.\n\n- The President said that the agreement on trade was important.\n- Trade has grown.',
      ),
    ).toEqual([]);
  });

  test('documents that only their subjects name, in a list of documents', () => {
    expect(
      titles(
        'The presidents of Tajikistan and Mongolia met in Dushanbe.\n\nA ceremony was held to sign the following documents:\n\nA memorandum of cooperation between the foreign ministries;\n\nA tourism cooperation document between the agencies;\n\nA document on science between the two academies;\n\nAn agreement between the national museums.',
      ),
    ).toEqual([
      'memorandum of cooperation between the foreign ministries',
      'tourism cooperation document between the agencies',
      'document on science between the two academies',
      'agreement between the national museums',
    ]);
    expect(
      titles(
        'Pakistan and Sri Lanka met.\n\nFollowing are the agreements signed between Sri Lanka and Pakistan.\n\n1. Memorandum of Understanding on tourism.\n\n2. Collaboration between the Institute of Technology, Colombo, and the University of COMSATS.',
      ),
    ).toEqual([
      'Memorandum of Understanding on tourism',
      'Collaboration between the Institute of Technology, Colombo, and the University of COMSATS',
    ]);
  });

  test('a line that divides a list does not end it', () => {
    expect(
      titles(
        'India and the United Kingdom signed six memorandums in New Delhi.\n\nThe MoUs signed include:\n\nGovernment to Government\n\nMoU on a partnership for innovation between the two ministries.\n\nNon-Governmental\n\nMoU on a satellite launch programme between NSIL and OneWeb.',
      ),
    ).toEqual(
      expect.arrayContaining([
        'MoU on a partnership for innovation between the two ministries',
        'MoU on a satellite launch programme between NSIL and OneWeb',
      ]),
    );
  });

  test('the next numbered point of a statement is no item of a list marked otherwise', () => {
    expect(
      titles(
        'The leaders of India and Kuwait met.\n\n6. Signed were:\n(i) MoU on cooperation in defence;\n(ii) Executive Programme for cooperation in sports;\n(iii) Programme of exchange for 2025.\n\n7. Both sides condemned terrorism and spoke of a fund for projects in agriculture.\n\n8. Trade between the two grew.',
      ),
    ).toEqual([
      'MoU on cooperation in defence',
      'Executive Programme for cooperation in sports',
      'Programme of exchange for 2025',
    ]);
  });

  test('who signed is no document', () => {
    expect(
      titles(
        'Kenya and Rwanda met in Nairobi.\n\nThe documents were signed by:\n- Minister for Trade, on behalf of Kenya;\n- Minister for Roads, on behalf of Rwanda.',
      ),
    ).toEqual(['documents']);
  });

  test('an enumeration whose lines end in semicolons, without a line that introduces it', () => {
    expect(
      titles(
        'The presidents of Tajikistan and China met in Dushanbe.\n\nIn particular, the Memorandum of Understanding on exchanges between the two parties;\n\nAgreement between the ministries of education on diplomas;\n\nProtocol on new energy minerals.',
      ),
    ).toEqual([
      'Memorandum of Understanding on exchanges between the two parties',
      'Agreement between the ministries of education on diplomas',
      'Protocol on new energy minerals',
    ]);
  });
});

describe('lists whose first line says what each item is', () => {
  const items = (text: string) =>
    recordOfText(text).agreements.map(({ title, kind }) => `${title} (${kind})`);

  test('without marks', () => {
    expect(
      items(
        'Bangladesh and Qatar signed five agreements and five Memoranda of Understanding on Tuesday.\n\nThe agreements are for:\nAvoidance of double taxation\nTransport by sea\n\nThe MoUs are on:\nThe training of diplomats\nYouth and sports\n\nThe emir and his host then talked in private at the palace before they sat down for talks with delegations.',
      ),
    ).toEqual([
      'five agreements (package)',
      'five Memoranda of Understanding (package)',
      'Avoidance of double taxation (agreement)',
      'Transport by sea (agreement)',
      'training of diplomats (memorandum)',
      'Youth and sports (memorandum)',
    ]);
  });

  test('with letters', () => {
    expect(
      items(
        'Brunei and Singapore held talks. Agencies of the two countries signed Memoranda of Understanding on:\n\na) Cooperation in Energy;\nb) Youth Education Scholarship; and\nc) Public Service Capacity.\n\nDefence and finance remain pillars.',
      ),
    ).toEqual([
      'Memoranda of Understanding (package)',
      'Cooperation in Energy (memorandum)',
      'Youth Education Scholarship (memorandum)',
      'Public Service Capacity (memorandum)',
    ]);
  });

  test('but a list of subjects of talks is none', () => {
    expect(
      items(
        'Brunei and Singapore held talks. The agreements that stand were reviewed. The talks were on:\n\nEnergy\nYouth',
      ),
    ).toEqual([]);
  });
});
