import { Navigate, Route, Routes } from 'react-router';
import { AddContactPage } from './add-contact-page';
import { ExchangeOverview } from './exchange-overview';
import { ExportPage } from './export-page';
import { ImportPage } from './import-page';

/** Everything below `#/exchange`. */
export function ExchangePages() {
  return (
    <Routes>
      <Route index element={<ExchangeOverview />} />
      <Route path="contact" element={<AddContactPage />} />
      <Route path="export" element={<ExportPage />} />
      <Route path="import" element={<ImportPage />} />
      <Route path="*" element={<Navigate to="/exchange" replace />} />
    </Routes>
  );
}
