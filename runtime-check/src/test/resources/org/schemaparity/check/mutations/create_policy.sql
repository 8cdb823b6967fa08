-- mutation: CREATE POLICY
-- finds: created policy shop.codes.codes_read
CREATE POLICY codes_read ON shop.codes FOR SELECT TO parity_clerk, CURRENT_USER USING (code <> 'b');

-- mutation: AS PERMISSIVE
-- finds: policy shop.orders.orders_cheap: mode
DROP POLICY orders_cheap ON shop.orders;
CREATE POLICY orders_cheap ON shop.orders FOR UPDATE TO parity_clerk USING (total < 1000);

-- mutation: AS RESTRICTIVE
-- finds: policy crm.customers.customers_read: mode
DROP POLICY customers_read ON crm.customers;
CREATE POLICY customers_read ON crm.customers AS RESTRICTIVE FOR SELECT TO parity_clerk, parity_auditor USING (true);

-- mutation: FOR another command
-- finds: policy shop.orders.orders_cheap: command
DROP POLICY orders_cheap ON shop.orders;
CREATE POLICY orders_cheap ON shop.orders AS RESTRICTIVE FOR DELETE TO parity_clerk USING (total < 1000);

-- mutation: FOR ALL
-- finds: policy crm.customers.customers_read: command
DROP POLICY customers_read ON crm.customers;
CREATE POLICY customers_read ON crm.customers TO parity_clerk, parity_auditor USING (true);
