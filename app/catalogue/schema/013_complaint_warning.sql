-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0

-- From how many working days before its due date on a complaint is warned of.
ALTER TABLE pay_policy ADD COLUMN complaint_warn_days INTEGER NOT NULL DEFAULT 2;
