-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0

-- Which of the four flows serves a need, where at the desk it is done, and the scenes of daily life
-- it belongs to; empty until the next version of the catalogue tells it.
ALTER TABLE catalogue_need_a ADD COLUMN flow TEXT NOT NULL DEFAULT '';
ALTER TABLE catalogue_need_a ADD COLUMN service TEXT NOT NULL DEFAULT '';
ALTER TABLE catalogue_need_a ADD COLUMN life TEXT NOT NULL DEFAULT '';
ALTER TABLE catalogue_need_b ADD COLUMN flow TEXT NOT NULL DEFAULT '';
ALTER TABLE catalogue_need_b ADD COLUMN service TEXT NOT NULL DEFAULT '';
ALTER TABLE catalogue_need_b ADD COLUMN life TEXT NOT NULL DEFAULT '';
