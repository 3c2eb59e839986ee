import type { Paper, PaperTemplate, PrintModel } from './paper';

/** Runs a template and stamps the paper with the name and version it was made by. */
export function makePaper(template: PaperTemplate, model: PrintModel): Paper {
  return { ...template.paper(model), template: template.name, version: template.version, draft: model.draft };
}
