-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- How the money of a class list came, and the account that was debited, closed; empty of cash.
ALTER TABLE campus_list ADD COLUMN mode TEXT NOT NULL DEFAULT 'cash';
ALTER TABLE campus_list ADD COLUMN debit_account TEXT NOT NULL DEFAULT '';
