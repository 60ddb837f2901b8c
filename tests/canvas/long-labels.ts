/** Parts of the longest official names there are, in the two languages the product must hold. */
const english = {
  heads: [
    'Interministerial Working Group',
    'Parliamentary Standing Committee',
    'Memorandum of Understanding',
    'Joint Declaration',
    'Framework Agreement',
    'Undersecretary',
    'Implementation Programme',
    'Intergovernmental Coordination Council',
    'National Security and Defense Council',
    'Administrative Arrangement',
  ],
  tails: [
    'on Telecommunications Infrastructure Interoperability',
    'for the Demilitarization of Decommissioned Installations',
    'on Counterproliferation and Nonproliferation Responsibilities',
    'for Industrial Cooperation and Internationalization',
    'on the Institutionalization of Whistleblower Protection',
  ],
} as const;
const ukrainian = {
  heads: [
    'Міжвідомча координаційна комісія',
    'Державна служба експортного контролю',
    'Меморандум про взаєморозуміння',
    'Спільна декларація',
    'Рамкова угода',
    'Заступник Міністра',
    'Загальнодержавна цільова програма',
    'Міжурядова координаційна рада',
    'Рада національної безпеки і оборони',
    'Адміністративна домовленість',
  ],
  tails: [
    'з питань військово-технічного співробітництва',
    'щодо реструктуризації підприємств оборонно-промислового комплексу',
    'про взаємовизнання сертифікатів електроенергетичного устаткування',
    'з питань енергоефективності та енергозбереження',
    'щодо найконкурентоспроможніших високотехнологічних виробництв',
  ],
} as const;

/** Fifty labels of 40 to 100 letters in each language. */
export const longLabels = Object.fromEntries(
  Object.entries({ english, ukrainian }).map(([language, { heads, tails }]) => [
    language,
    heads.flatMap((head) => tails.map((tail) => `${head} ${tail}`)),
  ]),
);
