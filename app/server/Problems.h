// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Http.h"
#include "app/server/Operations.h"

namespace hui::server {

/// The problem of a stable code: its status, its texts in both languages and whether the request
/// may be sent again. The table in Problems.cpp is the platform's part of the contract; a code that
/// is not in it asserts.
Problem problem(const char* code);
Problem problem(const char* code, int retryAfterSeconds);

/// A request body that is not what the contract says: 400 `malformed` with the field's path.
Problem malformed(const Error& fault);

/// The final refusal of an operation with the texts of that code.
OperationOutcome rejected(const char* code);

/// Every code of the table, for the test that holds it against the contract.
QStringList problemCodes();

} // namespace hui::server
