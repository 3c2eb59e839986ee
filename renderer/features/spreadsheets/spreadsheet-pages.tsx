import { Navigate, Route, Routes } from 'react-router';
import { FillFormPage } from './fill-form-page';
import { FormsPage } from './forms-page';
import { HandOutPage } from './hand-out-page';
import { MapFormPage } from './map-form-page';
import { NewFormPage } from './new-form-page';
import { ReadInPage } from './read-in-page';

/** Everything below `#/spreadsheets`. */
export function SpreadsheetPages() {
  return (
    <Routes>
      <Route path="out/:kind" element={<HandOutPage />} />
      <Route path="in/:kind" element={<ReadInPage />} />
      <Route path="in/:kind/:parent/:list" element={<ReadInPage />} />
      <Route path="forms" element={<FormsPage />} />
      <Route path="forms/new" element={<NewFormPage />} />
      <Route path="forms/:mapping" element={<MapFormPage />} />
      <Route path="forms/:mapping/fill" element={<FillFormPage />} />
      <Route path="*" element={<Navigate to="/spreadsheets/forms" replace />} />
    </Routes>
  );
}
