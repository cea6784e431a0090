import { useId } from 'preact/hooks';

import { t } from '@/lib/language';

import { ORDERS, ORDER_WORDS } from '../words/choices';
import type { Order } from '../words/choices';

/** The order of the commitments. */
export function OrderChoice({ order, choose }: { order: Order; choose: (order: Order) => void }) {
  const id = useId();
  return (
    <>
      <label for={id} class="pm-hidden">
        {t('Order')}
      </label>
      <select
        id={id}
        value={order}
        onChange={({ currentTarget: { value } }) => {
          const chosen = ORDERS.find((one) => one === value);
          if (chosen !== undefined) choose(chosen);
        }}
      >
        {ORDERS.map((one) => (
          <option key={one} value={one}>
            {ORDER_WORDS[one]}
          </option>
        ))}
      </select>
    </>
  );
}
