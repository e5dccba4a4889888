-- SPDX-FileCopyrightText: 2026 The HuiDesk authors
-- SPDX-License-Identifier: Apache-2.0

-- Working days in which a dispute is answered, by its reason: {"D21": 7}; and how many days before
-- an automatic payment the customer is told of it.
ALTER TABLE pay_policy ADD COLUMN complaint_workdays TEXT NOT NULL DEFAULT '{}';
ALTER TABLE pay_policy ADD COLUMN remind_days INTEGER NOT NULL DEFAULT 3;
