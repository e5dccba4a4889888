-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- Whether a copy of the paper is asked of who acts for another (agents and guardians), from the day of the row on. A row
-- that says nothing leaves it as the one before; before any that says it nothing is asked, so that desks of the version
-- before, which have no copy to send, are taken until the bank asks.
ALTER TABLE paper_copy_policy ADD COLUMN authority {int64} CHECK (authority IN (0, 1));
