// Answers at once on the port of this worker.
import 'pdfjs-dist/build/pdf.worker.mjs';
