import { recordOfText } from '../extraction';

describe('meetings in French', () => {
  test.each([
    [
      'several hosts whom a guest goes to see',
      'Le président de l’Assemblée nationale du Cambodge, Heng Samrin, s’est entretenu avec le président vietnamien, Tran Dai Quang, avec le Premier ministre, Nguyen Xuan Phuc, et avec le secrétaire général du Parti communiste du Vietnam, Nguyen Phu Trong.',
      '2017-06-26',
      [
        { participants: ['Heng Samrin', 'Tran Dai Quang'], countries: ['KHM', 'VNM'] },
        { participants: ['Heng Samrin', 'Nguyen Xuan Phuc'] },
        { participants: ['Heng Samrin', 'Nguyen Phu Trong'] },
      ],
    ],
    [
      'they, of whom the sentence before told together',
      'Le Premier ministre belge Charles Michel et le ministre de la Coopération Alexander De Croo sont arrivés mercredi à Dakar. Jeudi, ils se sont entretenus avec le Premier ministre sénégalais Mahammed Dionne.',
      '2018-03-02',
      [
        {
          participants: ['Charles Michel', 'Mahammed Dionne'],
          countries: ['BEL', 'SEN'],
          date: '2018-03-01',
        },
      ],
    ],
    [
      'one who saw the other again',
      'Le 10 juillet 2017, le président angolais João Lourenço avait été reçu à l’Élysée par Emmanuel Macron. Il l’a revu en tête-à-tête le 29 novembre à Abidjan.',
      '2018-03-01',
      [{ participants: ['João Lourenço', 'Emmanuel Macron'], format: 'one-on-one' }],
    ],
    [
      'talks that two agreed in',
      'Le Premier ministre vietnamien Nguyen Xuan Phuc et le Premier ministre canadien Justin Trudeau en sont convenus ce mercredi lors de leur entretien à Hanoi.',
      '2017-11-08',
      [{ participants: ['Nguyen Xuan Phuc', 'Justin Trudeau'], date: '2017-11-08', status: 'held' }],
    ],
    [
      'honours at a palace',
      'Le président français Emmanuel Macron est arrivé à Libreville, où l’a accueilli le président gabonais Brice Clotaire Oligui Nguema. Après les honneurs militaires, les deux présidents se sont entretenus en tête-à-tête.',
      '2025-11-24',
      [
        { form: 'ceremony', countries: ['FRA', 'GAB'], format: 'unspecified' },
        { form: 'talks', format: 'one-on-one' },
      ],
    ],
    [
      'an ambassador of a state in its full name',
      'Le président de la République, Abdelmadjid Tebboune, a reçu, hier, l’ambassadeur de l’État des Émirats arabes unis en Algérie, Youcef Saif Khamis Al-Ali.',
      '2023-04-26',
      [{ participants: ['Abdelmadjid Tebboune', 'Youcef Saif Khamis Al-Ali'], countries: ['ARE', 'DZA'] }],
    ],
    [
      'a president of an Islamic republic',
      'Le ministre algérien des Affaires étrangères, Ahmed Attaf, a été reçu ce mardi à Nouakchott par le président de la République islamique de Mauritanie, Mohamed Ould Cheikh El-Ghazaouani.',
      '2023-04-25',
      [{ participants: ['Ahmed Attaf', 'Mohamed Ould Ghazouani'], countries: ['DZA', 'MRT'] }],
    ],
    [
      'a banquet that is given for the guest',
      'Le Premier ministre mauricien Anerood Jugnauth et le président malgache Hery Rajaonarimampianina ont signé trois accords. La visite s’achève par le banquet d’État que le Premier ministre offre en son honneur.',
      '2016-03-11',
      [{ form: 'banquet', countries: ['MDG', 'MUS'] }],
    ],
    [
      'talks of the two delegations apart from those of the presidents',
      'Le président sénégalais Bassirou Diomaye Faye a été reçu par son homologue mauritanien, Mohamed Ould Cheikh El Ghazouani. Un entretien entre les deux chefs d’État a précédé la réunion des délégations.',
      '2024-04-19',
      [
        { form: 'audience', format: 'unspecified' },
        { form: 'talks', format: 'extended' },
      ],
    ],
    [
      'hosts whom a guest meets, told in the present',
      'Le conseiller fédéral Ignazio Cassis rencontre jeudi à Berlin le président Frank-Walter Steinmeier, le chancelier Olaf Scholz et la cheffe de la diplomatie Annalena Baerbock.',
      '2022-02-09',
      [
        { participants: ['Ignazio Cassis', 'Frank-Walter Steinmeier'] },
        { participants: ['Ignazio Cassis', 'Olaf Scholz'] },
        { participants: ['Ignazio Cassis', 'Annalena Baerbock'] },
      ],
    ],
    [
      'what came before something else, and lies behind',
      'Jean-Yves Le Drian, ministre de l’Europe et des Affaires étrangères, a reçu le 8 novembre son homologue britannique, Jeremy Hunt, quelques jours avant les commémorations.',
      '2018-11-09',
      [{ participants: ['Jean-Yves Le Drian', 'Jeremy Hunt'], date: '2018-11-08', status: 'held' }],
    ],
    [
      'a deputy minister, and a minister of state beside another',
      'Le ministre tunisien des Affaires étrangères, Othman Jerandi, s’est entretenu avec le secrétaire d’État français auprès du ministre de l’Europe et des Affaires étrangères chargé du Tourisme, des Français de l’étranger et de la Francophonie, Jean-Baptiste Lemoyne.',
      '2021-07-22',
      [{ participants: ['Othman Jerandi', 'Jean-Baptiste Lemoyne'], countries: ['FRA', 'TUN'] }],
    ],
    [
      'a commission that met',
      'Le Premier ministre Pravind Jugnauth a reçu le président des Comores, Azali Assoumani. La commission mixte s’était réunie pour la première fois mercredi.',
      '2017-04-27',
      [{ form: 'commission', countries: ['COM', 'MUS'], date: '2017-04-26', status: 'held' }],
    ],
    [
      'a commission and who chaired it',
      'Le ministre marocain des Affaires étrangères, Nasser Bourita, a coprésidé mercredi à Rabat les travaux de la 7e session de la commission mixte de coopération avec son homologue burundais, Albert Shingiro.',
      '2022-10-26',
      [
        {
          form: 'commission',
          participants: ['Nasser Bourita', 'Albert Shingiro'],
          countries: ['BDI', 'MAR'],
        },
      ],
    ],
  ])('%s', (_, text, day, expected) => {
    const { meetings } = recordOfText(text, day);
    for (const meeting of expected)
      expect(meetings).toContainEqual(
        expect.objectContaining({
          ...meeting,
          ...('participants' in meeting && {
            participants: expect.arrayContaining(meeting.participants as string[]),
          }),
        }),
      );
  });

  test.each([
    ['Le président algérien Abdelmadjid Tebboune a parlé au téléphone du Sahel avec Emmanuel Macron.'],
    ['La commission mixte franco-marocaine doit approfondir la coopération agricole.'],
    ['Le président Macky Sall et le président Patrice Talon ne se sont pas vus à Paris.'],
  ])('none: %s', (text) => {
    expect(recordOfText(text).meetings).toEqual([]);
  });

  test('an adviser is met, not his president', () => {
    const { meetings } = recordOfText(
      'Le président algérien Abdelmadjid Tebboune a reçu Massad Boulos, haut conseiller du président américain.',
      '2026-01-28',
    );
    expect(meetings).toMatchObject([{ participants: ['Abdelmadjid Tebboune', 'Massad Boulos'] }]);
  });

  test('nobody is named by an airport', () => {
    const { leaders, meetings } = recordOfText(
      'À l’aéroport international Hassan Djamous, le chef de l’État gabonais, Ali Bongo Ondimba, a été accueilli par le président tchadien Idriss Déby.',
      '2018-02-27',
    );
    expect(leaders.map(({ name }) => name)).toEqual(['Ali Bongo Ondimba', 'Idriss Déby']);
    expect(meetings).toEqual([]);
  });

  test('whoever calls is the one from whom a call came', () => {
    const { calls } = recordOfText(
      'Le ministre marocain des Affaires étrangères, Nasser Bourita, a reçu un appel mardi, de son homologue russe, Serguei Lavrov.',
      '2022-02-02',
    );
    expect(calls).toMatchObject([{ caller: 'Sergey Lavrov', countries: ['MAR', 'RUS'] }]);
  });
});

describe('visits in French', () => {
  test.each([
    [
      'where a day stands behind the place',
      'Quant au ministre tunisien des Affaires étrangères, Khemaies Jhinaoui, il était à Ankara le 15 juin 2017.',
      { visitor: 'Khemaies Jhinaoui', to: 'TUR', status: 'completed' },
    ],
    [
      'of an invited guest',
      'Le Premier ministre canadien Justin Trudeau, invité par son homologue vietnamien, est en visite officielle au Vietnam.',
      { visitor: 'Justin Trudeau', to: 'VNM', kind: 'official' },
    ],
    [
      'in turn',
      'Le président angolais João Lourenço est attendu à son tour en France dans les prochains mois.',
      { visitor: 'João Lourenço', to: 'FRA', status: 'planned' },
    ],
    [
      'a stop on the way',
      'Le président sénégalais Macky Sall avait fait halte à Bamako.',
      { visitor: 'Macky Sall', to: 'MLI', status: 'completed' },
    ],
    [
      'to leave for another country',
      'Le président sénégalais Macky Sall doit partir ensuite pour le Gabon.',
      { visitor: 'Macky Sall', to: 'GAB', status: 'planned' },
    ],
    [
      'so many years ago',
      'Le Premier ministre belge Charles Michel s’était rendu une première fois au Sénégal il y a trois ans.',
      { visitor: 'Charles Michel', to: 'SEN', status: 'completed', start: '2021' },
    ],
    [
      'his, of whom the sentence before told',
      'Le président malgache Hery Rajaonarimampianina est l’invité d’honneur de la fête nationale à Maurice. Sa visite d’État se poursuit à Port-Louis.',
      { visitor: 'Hery Rajaonarimampianina', to: 'MUS', kind: 'state' },
    ],
    [
      'from a place that is no name',
      'Le président brésilien Lula a reçu Emmanuel Macron. Arrivé mardi de Guyane, le chef de l’État français effectue une visite d’État au Brésil.',
      { visitor: 'Emmanuel Macron', to: 'BRA', kind: 'state' },
    ],
  ])('%s', (_, text, expected) => {
    expect(recordOfText(text).visits).toContainEqual(expect.objectContaining(expected));
  });

  test.each([
    [
      'of whom it was made by',
      'La venue du ministre Jean-Yves Le Drian à Berne fait suite à la visite effectuée par Ignazio Cassis, chef de la diplomatie suisse, les 9 et 10 mars à Paris.',
      { visitor: 'Ignazio Cassis', to: 'FRA' },
    ],
    [
      'at the palace of the presidency',
      'Le président togolais Faure Gnassingbé a été reçu pour un déjeuner de travail au palais de la présidence française par son homologue Emmanuel Macron.',
      { visitor: 'Faure Gnassingbé', to: 'FRA', kind: 'unspecified', status: 'completed' },
    ],
    [
      'for which somebody left home',
      'Le président ivoirien Alassane Ouattara a quitté Abidjan mercredi pour un déplacement en France.',
      { visitor: 'Alassane Ouattara', to: 'FRA', status: 'ongoing' },
    ],
  ])('%s', (_, text, expected) => {
    expect(recordOfText(text).visits).toContainEqual(expect.objectContaining(expected));
  });

  test('one of each who travel together', () => {
    const { visits } = recordOfText(
      'Gérald Darmanin, le ministre français de l’Intérieur, et son homologue allemande, Nancy Faeser, ont atterri dimanche soir à Tunis.',
      '2023-06-19',
    );
    expect(visits.map(({ from, to }) => `${from} ${to}`).sort()).toEqual(['DEU TUN', 'FRA TUN']);
  });

  test('a Haitian chancellor is a foreign minister', () => {
    const { visits } = recordOfText(
      'Jean-Victor Harvel Jean-Baptiste, chancelier haïtien, a effectué une visite d’amitié et de travail au Bénin.',
      '2025-01-10',
    );
    expect(visits).toMatchObject([{ from: 'HTI', to: 'BEN', kind: 'work-and-friendship' }]);
  });

  test('none of a king of no country', () => {
    expect(
      recordOfText('Muskar XII, roi de Syldavie, est en visite d’État à Bordeaux, en France.').visits,
    ).toEqual([]);
  });

  test('none of business people', () => {
    const { visits } = recordOfText(
      'Le ministre tunisien des Affaires étrangères, Khemaies Jhinaoui, et son homologue iranien Mohammad Javad Zarif ont convenu d’organiser une visite d’hommes d’affaires tunisiens à Téhéran.',
      '2017-06-20',
    );
    expect(visits).toEqual([]);
  });

  test('none where somebody only calls on his host', () => {
    const { visits } = recordOfText(
      'Le président algérien Abdelmadjid Tebboune a reçu l’ambassadeur d’Italie, Giovanni Pugliese, qui lui a rendu une visite d’adieu au terme de sa mission en Algérie.',
    );
    expect(visits).toEqual([]);
  });
});
