-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0
--
-- A settled month keeps what it bore of earlier ones, and whose books it was settled by: what they say of it later is
-- carried to the next month. Before this, turnover below zero was kept as zero; what that lost is carried now.
ALTER TABLE estate_settlement ADD COLUMN carried {int64} NOT NULL DEFAULT 0;

ALTER TABLE estate_settlement ADD COLUMN biller TEXT NOT NULL DEFAULT '';

UPDATE estate_settlement SET biller = COALESCE((SELECT e.biller FROM estate e WHERE e.estate = estate_settlement.estate), '');
