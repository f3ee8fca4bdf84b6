/** A misreading that occurs in published sheets. */
type Slip = {
  /** The sheet's text after NFKC. */
  read: RegExp;
  /** The intended text. */
  meant: string;
  /** Where the misreading comes from. */
  origin: string;
};

/** The misreadings that are corrected. Everything else stays as the sheet has it. */
export const slips: readonly Slip[] = [
  { read: /圈/g, meant: '圏', origin: 'the Chinese form of 圏, in 二次医療圏' },
  { read: /双向/g, meant: '双方向', origin: '方 left out, in 双方向での共有' },
  {
    read: /なかつた/g,
    meant: 'なかった',
    origin: 'a small っ read as a large one, in できなかった',
  },
];

/** Corrects the known misreadings in a normalised text. */
export function withoutSlips(text: string): string {
  return slips.reduce((mended, { read, meant }) => mended.replace(read, meant), text);
}
