import { Navigate, Route, Routes } from 'react-router';
import { AppraisalsPage } from './appraisals-page';
import { BoardPage } from './board-page';
import { BooksPage } from './books-page';
import { DemandsPage } from './demands-page';
import { ReportsPage } from './reports-page';
import { RollUpPage } from './roll-up-page';

/** Everything below `#/instructors`. */
export function InstructorsPages() {
  return (
    <Routes>
      <Route index element={<BoardPage />} />
      <Route path="roll-up" element={<RollUpPage />} />
      <Route path="demands" element={<DemandsPage />} />
      <Route path="reports" element={<ReportsPage />} />
      <Route path="appraisals" element={<AppraisalsPage />} />
      <Route path="books" element={<BooksPage />} />
      <Route path="*" element={<Navigate to="/instructors" replace />} />
    </Routes>
  );
}
