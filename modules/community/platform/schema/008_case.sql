-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- The case whose step the booking is; empty: its desk asked for none.
ALTER TABLE community_booking ADD COLUMN case_id TEXT NOT NULL DEFAULT '';
