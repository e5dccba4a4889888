-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- How a charge was paid, and what of its card or account may be shown.
ALTER TABLE community_charge ADD COLUMN mode TEXT NOT NULL DEFAULT 'cash';
ALTER TABLE community_charge ADD COLUMN debited TEXT NOT NULL DEFAULT '';
