-- mutation: TO
-- finds: policy crm.customers.customers_read: roles
ALTER POLICY customers_read ON crm.customers TO parity_clerk;

-- mutation: TO PUBLIC
-- finds: policy shop.orders.orders_cheap: roles
ALTER POLICY orders_cheap ON shop.orders TO PUBLIC;

-- mutation: USING
-- finds: policy shop.orders.orders_cheap: using
ALTER POLICY orders_cheap ON shop.orders USING (total < 2000);

-- mutation: WITH CHECK
-- finds: policy shop.orders.orders_own: with check
ALTER POLICY orders_own ON shop.orders WITH CHECK (total < 20000);

-- mutation: WITH CHECK where there was none
-- finds: policy shop.orders.orders_cheap: with check
ALTER POLICY orders_cheap ON shop.orders WITH CHECK (total > 0);

-- mutation: RENAME TO
-- finds: dropped policy shop.journal.journal_add
-- finds: created policy shop.journal.journal_more
ALTER POLICY journal_add ON shop.journal RENAME TO journal_more;
