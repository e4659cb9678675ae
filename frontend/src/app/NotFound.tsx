import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { t } from '../lib/strings/strings';
import { EmptyState } from '../ui/states';

export function NotFound() {
  return (
    <EmptyState page title={t.problems.notFoundTitle} actions={<Button component={Link} to="/chart">{t.problems.toChart}</Button>}>
      {t.problems.notFoundText}
    </EmptyState>
  );
}
