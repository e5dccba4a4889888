-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- How fees were paid, and what of the card or account may be shown.
ALTER TABLE campus_payment ADD COLUMN mode TEXT NOT NULL DEFAULT 'cash';
ALTER TABLE campus_payment ADD COLUMN debited TEXT NOT NULL DEFAULT '';
