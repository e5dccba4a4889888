-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- How fees came, and the account that was debited, closed; empty of cash. What goes back goes there.
ALTER TABLE campus_payment ADD COLUMN mode TEXT NOT NULL DEFAULT 'cash';
ALTER TABLE campus_payment ADD COLUMN debit_account TEXT NOT NULL DEFAULT '';
