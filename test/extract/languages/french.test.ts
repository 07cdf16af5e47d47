import { recordOfText } from '../extraction';

describe('visits in French', () => {
  test.each([
    [
      'Le Président de la République du Kazakhstan, M. Kassym-Jomart Tokaïev, a effectué une visite d’État en France les 4 et 5 novembre 2024, à l’invitation du président Emmanuel Macron.',
      {
        visitor: 'Kassym-Jomart Tokayev',
        from: 'KAZ',
        to: 'FRA',
        kind: 'state',
        status: 'completed',
        start: '2024-11-04',
        end: '2024-11-05',
      },
    ],
    [
      'Le président français Emmanuel Macron s’est rendu à Astana l’année dernière, en novembre 2023.',
      { visitor: 'Emmanuel Macron', from: 'FRA', to: 'KAZ', status: 'completed', start: '2023-11' },
    ],
    [
      'Le président algérien Abdelmadjid Tebboune effectuera une visite d’État en France, a annoncé la présidence.',
      { visitor: 'Abdelmadjid Tebboune', from: 'DZA', to: 'FRA', kind: 'state', status: 'planned' },
    ],
    [
      'La visite d’État du président français Emmanuel Macron en Allemagne, prévue du 2 au 4 juillet 2023, a été reportée.',
      {
        visitor: 'Emmanuel Macron',
        from: 'FRA',
        to: 'DEU',
        kind: 'state',
        status: 'postponed',
        start: '2023-07-02',
      },
    ],
    [
      'Le président sénégalais Bassirou Diomaye Faye a quitté Dakar dans la matinée à destination de la Mauritanie.',
      { visitor: 'Bassirou Diomaye Faye', from: 'SEN', to: 'MRT', status: 'ongoing' },
    ],
    [
      'Le président sénégalais Macky Sall est arrivé dans la capitale tchadienne pour une visite officielle.',
      { visitor: 'Macky Sall', from: 'SEN', to: 'TCD', kind: 'official', status: 'ongoing' },
    ],
    [
      'Le président béninois Patrice Talon a été accueilli par son homologue français, François Hollande, à l’Élysée.',
      { visitor: 'Patrice Talon', from: 'BEN', to: 'FRA' },
    ],
    [
      'Le roi Mohammed VI a quitté Pékin vendredi au terme d’une visite de deux jours en Chine.',
      { visitor: 'Mohammed VI', from: 'MAR', to: 'CHN', status: 'completed' },
    ],
    [
      'Le président Abdelmadjid Tebboune s’est entretenu avec Emmanuel Macron, qui revenait d’Oran au dernier jour de sa visite officielle en Algérie.',
      { visitor: 'Emmanuel Macron', from: 'FRA', to: 'DZA', kind: 'official' },
    ],
    [
      'En juin 2023, Emmanuel Macron avait reçu le prince héritier saoudien Mohammed ben Salmane à Paris.',
      { visitor: 'Mohammed bin Salman', from: 'SAU', to: 'FRA', status: 'completed', start: '2023-06' },
    ],
    [
      'Emmanuel Macron effectuera du 2 au 4 décembre une visite d’État en Arabie saoudite, a annoncé lundi l’Élysée.',
      {
        visitor: 'Emmanuel Macron',
        from: 'FRA',
        to: 'SAU',
        kind: 'state',
        status: 'planned',
        start: '2024-12-02',
        end: '2024-12-04',
      },
    ],
    [
      'Venu de Varsovie, où il avait participé au sommet de l’OTAN, le président français Emmanuel Macron a été ovationné par les siens.',
      { visitor: 'Emmanuel Macron', from: 'FRA', to: 'POL', status: 'completed', start: null },
    ],
    [
      'Emmanuel Macron s’envolera ensuite pour la Suède.',
      { visitor: 'Emmanuel Macron', from: 'FRA', to: 'SWE', status: 'planned' },
    ],
  ])('%s', (text, expected) => {
    expect(recordOfText(text).visits).toEqual([expect.objectContaining(expected)]);
  });

  test.each([
    'À la rencontre officielle avec le président russe, Tokaïev a parlé de son pays et de ses voisins.',
    'Le roi Mohammed VI a réitéré au président Emmanuel Macron l’invitation en vue d’effectuer une visite d’État au Maroc.',
    'Le président Kassym-Jomart Tokaïev a invité le président français Emmanuel Macron à effectuer une visite d’État au Kazakhstan.',
    'Le président français Emmanuel Macron s’est rendu à Marseille pour une visite de trois jours.',
    'Les deux présidents se sont félicités des échanges de visites de haut niveau entre la France et le Kazakhstan.',
  ])('no visit: %s', (text) => {
    expect(recordOfText(text).visits).toEqual([]);
  });
});

describe('meetings and calls in French', () => {
  test.each([
    [
      'Le président français Emmanuel Macron s’est entretenu à l’Élysée avec son homologue kazakh, Kassym-Jomart Tokaïev.',
      'unspecified',
    ],
    ['Emmanuel Macron a reçu en tête-à-tête le président kazakh Kassym-Jomart Tokaïev.', 'one-on-one'],
    ['En marge du sommet, le président Kassym-Jomart Tokaïev a rencontré Emmanuel Macron.', 'sidelines'],
    [
      'Le président Kassym-Jomart Tokaïev a été reçu, mardi matin, à l’Élysée, par le président de la République française, M. Emmanuel Macron.',
      'unspecified',
    ],
    [
      'C’est ce qui ressort de l’audience accordée par le président Emmanuel Macron au président kazakh Kassym-Jomart Tokaïev.',
      'unspecified',
    ],
    [
      'La rencontre a permis aux présidents français et kazakh de faire le point. Emmanuel Macron et Kassym-Jomart Tokaïev ont évoqué la sécurité.',
      'unspecified',
    ],
  ])('%s', (text, format) => {
    const { meetings, calls } = recordOfText(text);
    expect(meetings).toEqual([
      expect.objectContaining({ countries: ['FRA', 'KAZ'], format, status: 'held' }),
    ]);
    expect(calls).toEqual([]);
  });

  test.each([
    'Emmanuel Macron aura des entretiens à Paris, avec le président kazakh Kassym-Jomart Tokaïev.',
    'Le président kazakh Kassym-Jomart Tokaïev sera reçu à l’Élysée par Emmanuel Macron.',
    'Kassym-Jomart Tokaïev et Emmanuel Macron échangeront sur la coopération entre le Kazakhstan et la France.',
  ])('still to come: %s', (text) => {
    expect(recordOfText(text).meetings).toEqual([
      expect.objectContaining({ countries: ['FRA', 'KAZ'], status: 'planned' }),
    ]);
  });

  test('what was discussed in a call is no meeting', () => {
    const { meetings, calls } = recordOfText(
      'Emmanuel Macron et Donald Trump ont eu un entretien téléphonique. Les deux présidents ont évoqué l’Ukraine.',
    );
    expect(meetings).toEqual([]);
    expect(calls).toEqual([expect.objectContaining({ countries: ['FRA', 'USA'] })]);
  });

  test.each([
    'Le ministre algérien des Affaires étrangères, Ahmed Attaf, a reçu, ce samedi, un appel téléphonique du secrétaire d’État américain, Antony Blinken.',
    'Le ministre algérien des Affaires étrangères Ahmed Attaf s’entretient au téléphone avec le secrétaire d’État américain Antony Blinken.',
    'Le ministre algérien des Affaires étrangères Ahmed Attaf s’est entretenu vendredi 10 février par téléphone avec le secrétaire d’État américain Antony Blinken.',
  ])('a call: %s', (text) => {
    const { meetings, calls } = recordOfText(text);
    expect(meetings).toEqual([]);
    expect(calls).toEqual([expect.objectContaining({ countries: ['DZA', 'USA'] })]);
  });

  test('calls that are only counted are none', () => {
    expect(
      recordOfText(
        'Le ministre russe Sergueï Lavrov et le secrétaire d’État américain John Kerry se sont entretenus par téléphone plusieurs dizaines de fois.',
      ).calls,
    ).toEqual([]);
  });

  test('a call is no meeting', () => {
    const { meetings, calls } = recordOfText(
      'Le président de la République Emmanuel Macron s’est entretenu par téléphone avec le président des États-Unis, Donald Trump.',
    );
    expect(meetings).toEqual([]);
    expect(calls).toEqual([expect.objectContaining({ countries: ['FRA', 'USA'] })]);
  });

  test.each([
    'Emmanuel Macron souhaite rencontrer le président kazakh Kassym-Jomart Tokaïev.',
    'Emmanuel Macron a reçu à l’Élysée une lettre de la ville et des maires de la région.',
  ])('no meeting: %s', (text) => {
    expect(recordOfText(text).meetings).toEqual([]);
  });
});

describe('statements in French', () => {
  test.each([
    [
      '« Nous avons posé les bases d’un nouveau partenariat », a déclaré le président français Emmanuel Macron.',
      'Emmanuel Macron',
      'Nous avons posé les bases d’un nouveau partenariat',
      'direct',
    ],
    [
      'Le président Kassym-Jomart Tokaïev a souligné que la visite ouvrait une page nouvelle.',
      'Kassym-Jomart Tokayev',
      'la visite ouvrait une page nouvelle',
      'indirect',
    ],
    [
      'Selon le président Emmanuel Macron, la coopération avance dans la bonne direction.',
      'Emmanuel Macron',
      'la coopération avance dans la bonne direction',
      'indirect',
    ],
  ])('%s', (text, speaker, words, style) => {
    expect(recordOfText(text).statements).toEqual([expect.objectContaining({ speaker, text: words, style })]);
  });

  test.each([
    [
      'Le président Patrice Talon a remercié son hôte. « Je suis le témoin de la vitalité de votre démocratie. »',
      'Patrice Talon',
    ],
    [
      'À son tour, le président Emmanuel Macron a salué les liens des deux pays. « Nous pourrons parler de sujets bilatéraux essentiels », a-t-il ajouté.',
      'Emmanuel Macron',
    ],
    [
      'Le président Emmanuel Macron a accueilli son invité. « C’est un honneur pour moi d’être ici », lui a répondu Donald Trump.',
      'Donald Trump',
    ],
  ])('who spoke: %s', (text, speaker) => {
    const direct = recordOfText(text).statements.filter(({ style }) => style === 'direct');
    expect(direct).toEqual([expect.objectContaining({ speaker })]);
  });

  test('no statement of one: words of two', () => {
    expect(
      recordOfText(
        'Le président chinois Xi Jinping et son homologue russe Vladimir Poutine ont promis de soutenir cette coopération.',
      ).statements,
    ).toEqual([]);
  });

  test('no statement: a title in quotation marks', () => {
    expect(
      recordOfText(
        'L’exposition « Les trésors de la grande steppe du Kazakhstan » est ouverte dans la ville.',
      ).statements,
    ).toEqual([]);
  });
});

describe('agreements and relations in French', () => {
  test('what was signed', () => {
    const { agreements } = recordOfText(
      'La France et le Kazakhstan ont signé un mémorandum sur la coopération dans le domaine de l’archéologie.',
    );
    expect(agreements).toEqual([
      expect.objectContaining({
        title: 'mémorandum sur la coopération dans le domaine de l’archéologie',
        kind: 'memorandum',
        status: 'signed',
        countries: ['FRA', 'KAZ'],
      }),
    ]);
  });

  test('what is to be signed, and what is only referred to', () => {
    expect(
      recordOfText('Un accord sur les visas doit être signé entre la France et le Kazakhstan.').agreements,
    ).toEqual([expect.objectContaining({ status: 'planned', kind: 'agreement' })]);
    expect(
      recordOfText(
        'La coopération entre la France et le Kazakhstan se fait dans le cadre de l’accord et de la loi.',
      ).agreements,
    ).toEqual([]);
  });

  test.each([
    [
      'La France et le Kazakhstan ont élevé leurs relations au rang de partenariat stratégique renforcé.',
      'enhanced-strategic-partnership',
      'raised',
    ],
    [
      'Le Kazakhstan est pour la France un partenaire stratégique en Asie centrale.',
      'strategic-partnership',
      'current',
    ],
  ])('%s', (text, level, change) => {
    expect(recordOfText(text).relations).toEqual([
      expect.objectContaining({ countries: ['FRA', 'KAZ'], level, change }),
    ]);
  });

  test('fields of cooperation, not the names of ministries', () => {
    expect(
      recordOfText(
        'La France et le Kazakhstan développent leur coopération dans les domaines de l’énergie et des transports.',
      )
        .sectors.map(({ code }) => code)
        .sort(),
    ).toEqual(['energy.general', 'transport.general']);
  });
});

describe('talks in French, told one after another', () => {
  const met = (text: string) =>
    recordOfText(text).meetings.map(
      ({ participants, form, status }) => `${participants.join(', ')}: ${form} ${status}`,
    );

  test('a minister talks with ministers', () => {
    expect(
      met(
        'Le ministre algérien des Affaires étrangères, Ahmed Attaf, est arrivé à Sotchi. Attaf a salué le président russe Vladimir Poutine. Avec le ministre des Affaires étrangères de l’Éthiopie, Gedion Timotheos, les discussions ont porté sur l’eau. Les échanges avec le ministre des Affaires étrangères du Rwanda, Olivier Nduhungirehe, ont été brefs. Enfin, Attaf a exploré avec le ministre des Affaires étrangères du Bénin, Olushegun Adjadi Bakari, les moyens de coopérer.',
      ),
    ).toEqual([
      'Ahmed Attaf, Gedion Timotheos: talks held',
      'Ahmed Attaf, Olivier Nduhungirehe: talks held',
      'Ahmed Attaf, Olushegun Adjadi Bakari: talks held',
    ]);
  });

  test('a dinner brings together those of whom the page tells', () => {
    expect(
      met(
        'Le président nigérian Bola Tinubu a entamé jeudi une visite d’État en France. Emmanuel Macron l’a accueilli aux Invalides avec les honneurs militaires. Un dîner d’État a réuni autour d’eux des chefs d’entreprise.',
      ),
    ).toEqual(['Bola Tinubu, Emmanuel Macron: ceremony held', 'Emmanuel Macron, Bola Tinubu: banquet held']);
  });

  test.each([
    'Un dîner a réuni les anciens élèves à Paris.',
    'Le président français Emmanuel Macron a exploré avec les maires les moyens d’aider les communes.',
  ])('no meeting: %s', (text) => {
    expect(met(text)).toEqual([]);
  });
});

describe('what French pages say in other ways', () => {
  test.each([
    [
      "En visite officielle de trois jours en France depuis mercredi, c'est le ministre angolais des Relations extérieures, Manuel Augusto, qui a porté un message du président João Lourenço au président Emmanuel Macron.",
      'Manuel Domingos Augusto AGO-FRA official',
    ],
    [
      'À son arrivée à N’Djaména, le président de la République de Turquie, Recep Tayyip Erdogan, a été accueilli par son homologue tchadien Idriss Déby.',
      'Recep Tayyip Erdoğan TUR-TCD unspecified',
    ],
    [
      'La Guinée-Bissau a accueilli un hôte de marque mardi en la personne du président sénégalais Bassirou Diomaye Faye.',
      'Bassirou Diomaye Faye SEN-GNB unspecified',
    ],
    [
      "Les ministres français se succèdent à Abidjan : c'est au tour de Jean-Yves Le Drian de se rendre en Côte d'Ivoire.",
      'Jean-Yves Le Drian FRA-CIV unspecified',
    ],
  ])('a visitor: %s', (text, expected) => {
    const visits = recordOfText(text, '2019-05-17').visits.map(
      ({ visitor, from, to, kind }) => `${visitor} ${from}-${to} ${kind}`,
    );
    expect(visits).toEqual([expected]);
  });

  test.each([
    [
      "Le ministre tunisien des Affaires étrangères Khemaies Jhinaoui s'est, en outre, entretenu avec la ministre bulgare des Affaires étrangères, Ekaterina Zakharieva.",
      'BGR-TUN',
    ],
    [
      'La dernière rencontre des présidents Alassane Ouattara et Emmanuel Macron a eu lieu le 16 mai 2022.',
      'CIV-FRA',
    ],
    [
      'Les présidents Bassirou Diomaye Faye du Sénégal et Umaro Sissoco Embaló de Guinée-Bissau ont eu un tête à tête.',
      'GNB-SEN',
    ],
  ])('a meeting: %s', (text, expected) => {
    expect(recordOfText(text, '2024-05-02').meetings.map(({ countries }) => countries.join('-'))).toEqual([
      expected,
    ]);
  });

  test('an impersonal "il" is nobody', () => {
    const { statements } = recordOfText(
      'Le président Alassane Ouattara a reçu le président Emmanuel Macron. Il a été question du commerce. Il y a un an, des accords avaient été signés.',
      '2024-05-02',
    );
    expect(statements).toEqual([]);
  });
});
