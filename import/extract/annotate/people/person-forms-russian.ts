import { type PersonForm, TASK } from './person-form';

const FORMER = String.raw`(?:<F(?<former>\d+)>[ -])?`;
const HONORIFIC = String.raw`(?:<H\d+>\.? ?){0,3}`;
const TITLE = String.raw`<T\d+>`;
const TITLES = String.raw`(?<titles>${TITLE}(?:(?:, | и |-| - | – |(?: <G\d+>)? )${TITLE}){0,3})`;
const BEFORE = String.raw`(?:<G(?<by>\d+)> )?`;
/** «Посол республики в Соединённых Штатах»: where he is posted. */
const POSTED = String.raw` (?:республики|страны) (?:в|во|при) <[CO]\d+>`;
const OF = String.raw`(?:${POSTED}|(?: (?:(?:[\p{L}-]+ской |[\p{L}-]+ского )?(?:области|края|района)|города|региона|республики|страны|столицы|правительства|МИДа?))?(?: (?:в )?(?:<[CO]|<G(?=\d+> (?:внешнеполитич|дипломатич|дипведомств)))(?<of>\d+)>(?: (?:внешнеполитического |дипломатического )?(?:дип)?ведомства)?(?: (?:в|во|при) <[CO]\d+>)?)?)`;
/** «Министр Турции по делам Евросоюза». */
const AFFAIRS = String.raw`(?: по (?:делам|вопросам) <[CO]\d+>(?: и [\p{Ll} ]{3,40})?)?`;
const LEAD = String.raw`(?:,? ?(?:<H\d+>\.?|${TITLE})){0,2},? ?`;
const NAME = String.raw`<[NSU](?<name>\d+)>`;
/** Behind a role no name follows whose title it would be, nor one behind what that title is for: «спецпредставитель по вопросам экологии X». */
const ROLE_END = String.raw`(?![^.]{0,2}<[HNSU]\d+>|(?: <T\d+>)? по (?:[\p{Ll}-]+,? ){1,9}<[NSU]\d+>)`;
const TWO = String.raw`(?:(?:два|двух|двум|двумя|оба|обоих|обе|обеих) )?`;

/** Words that open a Russian form: possessives, numerals, pronouns. */
export const RUSSIAN_STARTS =
  'его|ее|её|их|свой|своего|своему|своим|своей|коллега|коллегу|коллеги|коллеге|коллегой|визави|два|двух|две|оба|обоих|обе|обеих|он|она|тот|та|дипломат|политик|стороны|лидеры';

/** How Russian texts refer to people: "Президент Казахстана Касым-Жомарт Токаев", "французский лидер", "его коллега". */
export const RUSSIAN: readonly PersonForm[] = [
  {
    form: 'counterpart',
    pattern: sticky(
      String.raw`(?:(?:его|её|ее|их|свой|своего|своему|своим|своей) )?(?:<G(?<by>\d+)> )?(?:коллег(?:а|у|и|е|ой)|визави)(?!\p{L})(?: (?:из |по )?<C(?<of>\d+)>)?(?:,? (?:<[HT]\d+>\.?,? ?){0,3}${NAME})?`,
    ),
  },
  // «С Мари Хатардовой, своей чешской коллегой».
  {
    form: 'counterpart',
    pattern: sticky(
      String.raw`${NAME}, (?:его|её|ее|их|своему|своим|своей) (?:<G(?<by>\d+)> )?(?:коллег(?:а|у|и|е|ой)|визави)(?!\p{L})`,
    ),
  },
  {
    form: 'plural',
    pattern: sticky(
      String.raw`${TWO}(?:<G(?<by>\d+)>(?: и |, |-)<G(?<by2>\d+)> )?<Q(?<plural>\d+)>(?: <C(?<of>\d+)>(?:(?<more>(?:, <C\d+>){0,12}) и <C(?<of2>\d+)>|(?<rest>(?:, <C\d+>){1,12}))?)?(?: (?:двух|обеих|обоих) (?:стран|государств))?${ROLE_END}`,
    ),
  },
  {
    form: 'sides',
    pattern: sticky(
      String.raw`(?:(?:обе|две|обеих|двух) (?:стороны|страны|стран|сторон)|(?:оба|обоих|двух|два) государств(?:а)?|(?<!<G\d+> )стороны)(?!\p{L})`,
    ),
  },
  // «Глава киргизского кабмина Акылбек Жапаров», «глава белорусского МИД».
  {
    form: 'headOf',
    pattern: sticky(
      String.raw`(?<titles>${TITLE}) <G(?<by>\d+)> (?<body>кабмина|кабинета министров|правительства|государства|МИДа?|дипломатии|(?:внешнеполитического |дипломатического )(?:дип)?ведомства|дипведомства|парламента)(?!\p{L})(?:,? (?:<H\d+>\.? ?){0,3}${NAME})?`,
    ),
  },
  // «Пресс-секретарь Владимира Путина Дмитрий Песков»: the second name is whose title it is.
  { form: 'titled', pattern: sticky(String.raw`${TITLES} (?:президента )?<[NS]\d+>,? ${NAME}`) },
  { form: 'titled', pattern: sticky(`${FORMER}${BEFORE}${HONORIFIC}${TITLES}${OF}${AFFAIRS}${LEAD}${NAME}`) },
  // «Специальный представитель президента России по Афганистану X».
  { form: 'envoy', pattern: sticky(String.raw`${BEFORE}${TITLES}${OF} по ${TASK}${LEAD}${NAME}`) },
  {
    form: 'apposition',
    pattern: sticky(`${HONORIFIC}${NAME}(?:, | \\(| - | – )${FORMER}${BEFORE}${TITLES}${OF}${ROLE_END}\\)?`),
  },
  { form: 'office', pattern: sticky(`${FORMER}${BEFORE}${TITLES}${OF}${ROLE_END}`) },
  {
    form: 'described',
    pattern: sticky(String.raw`(?:<G(?<by>\d+)> )?(?:дипломат|политик)(?![\p{L}-]| <[TNSU])`),
  },
  { form: 'named', pattern: sticky(`${HONORIFIC}${NAME}`) },
  { form: 'title', pattern: sticky(TITLE) },
  { form: 'pronoun', pattern: sticky(String.raw`(?:он|она)(?!\p{L})`) },
  // «Токаев встретился с Лавровым. Тот прибыл в Астану»: who was named last.
  {
    form: 'pronoun',
    pattern: sticky(
      String.raw`(?<=^["«]?)(?:тот|та)(?= (?:также |сейчас |уже |в свою очередь )?(?:прибыл|приехал|посе|находи|заяви|отмети|сообщи|поблагодари|подчеркну|ответи|сказа|соверш|пообеща|предложи|согласи))`,
    ),
  },
];

function sticky(source: string): RegExp {
  return new RegExp(source, 'iyu');
}
