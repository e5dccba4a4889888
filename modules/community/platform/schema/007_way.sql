-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- The account that was debited, closed; empty of cash. What goes back goes there.
ALTER TABLE community_payment ADD COLUMN debit_account TEXT NOT NULL DEFAULT '';
