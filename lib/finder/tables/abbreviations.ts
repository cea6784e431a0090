/** Abbreviations after which a capital does not open a sentence, without the stop. Each with a sentence that shows it. */
export interface Abbreviation {
  readonly name: string;
  readonly example: string;
}

export const ABBREVIATIONS: readonly Abbreviation[] = [
  { name: 'Mr', example: 'The letter from Mr. Smith will be published.' },
  { name: 'Mrs', example: 'The letter from Mrs. Smith will be published.' },
  { name: 'Ms', example: 'The letter from Ms. Smith will be published.' },
  { name: 'Dr', example: 'The review by Dr. Bonfield will be published.' },
  { name: 'Prof', example: 'The review by Prof. Ritchie will be published.' },
  { name: 'Rt', example: 'The Rt. Hon. Stephen Harper signed it.' },
  { name: 'Hon', example: 'The Hon. Stephen Harper signed it.' },
  { name: 'H.M', example: 'The H.M. Treasury will publish it.' },
  { name: 'St', example: 'The road to St. Albans will be opened.' },
  { name: 'No', example: 'The statement from No. 10 will be published.' },
  { name: 'Nos', example: 'Measures Nos. 10 and 11 will be published.' },
  { name: 'vs', example: 'The case of Smith vs. Jones will be reviewed.' },
  { name: 'U.S', example: 'The U.S. Government will publish it.' },
  { name: 'U.K', example: 'The U.K. Government will publish it.' },
  { name: 'U.N', example: 'The U.N. Security Council will meet.' },
  { name: 'E.U', example: 'The E.U. Commission will publish it.' },
  { name: 'Art', example: 'The duty in Art. 5 will be repealed.' },
  { name: 'para', example: 'The rule in para. 5 will be repealed.' },
  { name: 'Gen', example: 'The report by Gen. Smith will be published.' },
  { name: 'Sen', example: 'The report by Sen. Smith will be published.' },
  { name: 'Jan', example: 'It will start on 1 Jan. 2025 in full.' },
  { name: 'e.g', example: 'Bodies, e.g. Ofcom, will publish it.' },
  { name: 'i.e', example: 'One body, i.e. Ofcom, will publish it.' },
  { name: 'cf', example: 'The plan (cf. Annex 3) will be published.' },
];
