-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- Accounts and numbers of bills are closed. Where a row is found by one, its blind index stands
-- beside it: billpay_bill.account and .bill, sim_bill.account and .bill, and account_index are
-- indexes now; what a bill is called is in `number`, closed. Rows from before are closed when the
-- platform first opens its data keys.

ALTER TABLE billpay_bill ADD COLUMN number TEXT NOT NULL DEFAULT '';
UPDATE billpay_bill SET number = bill;

ALTER TABLE sim_bill ADD COLUMN number TEXT NOT NULL DEFAULT '';
UPDATE sim_bill SET number = bill;

ALTER TABLE billpay_subscription ADD COLUMN account_index TEXT NOT NULL DEFAULT '';
UPDATE billpay_subscription SET account_index = account;
DROP INDEX billpay_subscription_account;
CREATE INDEX billpay_subscription_account ON billpay_subscription(biller, account_index);
