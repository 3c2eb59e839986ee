interface Cited {
  readonly sentence: string;
  readonly article?: string;
}

/** The article to stand beside the sentence, or nothing where the sentence itself names it. */
export function articleBeside({ sentence, article }: Cited): string | undefined {
  return article === undefined || sentence.includes(article) ? undefined : article;
}
