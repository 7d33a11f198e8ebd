import type { ReactNode } from 'react';
import { toStatus } from '../text/to-status.ts';

const shapes = { good: '●', attention: '▲', idle: '■' };

/** The status of a system in words, with a shape and a colour that say the same. */
export function StatusBadge({ status }: { readonly status: string }): ReactNode {
  const { text, tone } = toStatus(status);
  return (
    <p className={`badge badge-${tone}`}>
      <span aria-hidden="true">{shapes[tone]}</span> <span className="visually-hidden">Status: </span>
      {text}
    </p>
  );
}
